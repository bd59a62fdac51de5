import type { Sets } from '../../text/phrase.ts';

/** Words of those who look for a young reader. */
export const groomingSets: Sets = {
  parent: 'mom mum mommy dad daddy parent[s] folks',
  mum: 'mom mum dad',
  about_us: 'about_(us|this|me) we our know find_out see_(this|these)',
  our: 'be_our our keep_(it|this)_(a|between_us) between_(us|you_and_me)',
  young: `kid[s] girl[s] boy[s] cutie sweetie young_(girl[s]|boy[s]|ladies|ones) teen[s] kiddo[s] little_(girl|boy|one)[s]
    {minor_age}[_](yo|year[_]old[s])`,
  minor_age: /1[0-6]/,
  meet_me: `meet_(me|irl) (add|dm|message|text|snap|kik)_me chat_with_me talk_to_me hit_me_up private[ly]
    send_me_[a_](pic|photo|selfie|video)[s] come_over my_(house|place|car)`,
  messenger: 'snap[chat] discord insta[gram] kik',
  picture: 'pic picture photo selfie video',
  sweetheart: 'girlfriend boyfriend gf bf',
  check: 'check see read look_(at|through)',
  secretly: 'mod[s] moderator[s] read here private alone parents understand friendship special',
  number: /\d{1,3}/,
  grown_up: /[234]\d/,
  teenage: /1\d/,
};
