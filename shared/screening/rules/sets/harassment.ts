import type { Sets } from '../../text/phrase.ts';
import { abuse } from './abuse.ts';

/** Words of attacks on people who are present. */
export const harassmentSets: Sets = {
  ...abuse,
  you_are: `you're you_are your u_(r|are) ur y[']all_(are|r) you_people_are you_guys_are all_of_you_are you_must_be
    you[_all]_sound_like you_have_to_be`,
  get_lost: `shut_[the_*_]up shut_your_(mouth|face|trap) get_(lost|bent|a_life|a_brain|a_job|help) go_{hell} screw eat suck
    grow_up bite_me`,
  hell: 'away to_hell die kill hang drown jump choke cry back_to_(school|bed|your_(cave|hole|rock|basement))',
  to_you: 'you u ya your yourself in under off a of forever please now and on',
  parent: 'mom mum mother dad father kid[s] children family parents',
  is: 'is are must_be has_to_be have_to_be should_be was',
  whoever: `whoever anyone_who anybody_who everyone_who everybody_who people_who those_who those_of_you_who all_who`,
  this: 'this it that one_star five_stars {digit}_star[s] here',
  digit: /\d/,
  writer: 'person reviewer guy girl lady woman man one review idiot commenter poster user',
  near_me: `in_my_(class|school|grade|street|town|team) at_my_school my_(teacher|classmate|neighbo[u]r|coach|principal|ex)
    our_(teacher|principal|coach|mayor)`,
  everyone: "everyone everybody all_of_you you_all u_all guys y[']all",
  child:
    'child_actor (boy|girl|kid)_who_plays actress actor that_girl that_boy (this|that)_kid her_page his_page',
  actor: 'actress actor boy girl woman kid',
};
