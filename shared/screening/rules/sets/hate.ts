import type { Sets } from '../../text/phrase.ts';
import { contempt } from './hate-contempt.ts';
import { crimes } from './hate-crimes.ts';

/** Words of sentences about groups, whose names `markGroups` has replaced. */
export const hateSets: Sets = {
  ...contempt,
  ...crimes,
  group: /G+/,
  single: /S+/,
  named: /[GS]+/,
  any_group: '{group} [(a|an|any|another|every|no|some|that|this|the)_]{single}',
  like_them: '(as|like)_(her|him|them|you|this|these|that)',
  aside: `that_i_know i_know in_this_country nowadays today here always all really just simply who_* on_tv`,
  all_those: `all these those the such fucking damn goddamn bloody filthy dirty stupid disgusting you any every more so_many
    every_single each of single one other little`,
  be: `are r is be being will_be will_always_be must_be have_to_be (look|act|behave|are)_like`,
  just: "all just really definitely don't do_not does_not doesn't only",
  should: `should must need[s]_to ought_to (have|has)_to better deserve[s]_to deserve[s]_(nothing|no) should[n't|n't_not]
    mustn't belong`,
  place: `in_[a_|the_](kitchen|zoo|cage[s]|camp[s]|jail|prison|oven[s]|grave[s]|hell|trash|asylum|closet) here
    on_(tv|this_earth|earth|screen)`,
  two_people: 'two_(men|women|guys|girls|dudes|boys)',
  belief: `islam judaism homosexuality transgenderism feminism being_(gay|trans) the_(koran|quran) gayness`,
  of_work: `character[s] villain[s] joke[s] role[s] film[s] movie[s] stereotype[s] in_(this|the)_(film|movie|show|book)`,
  i_hate: "i we i'm im you_should lets let's honestly should must everyone_should you_should_all",
  people_who_are: '(people|men|women|anyone|them)_(who|that)_(is|are)',
  we_should: `i we lets let's (someone|somebody|they|you|government|trump|police|all|country)_[*_](must|should|need[s]_to|better)
    gonna time_to please can't_wait_to want_to wanna i'd`,
  down_with: 'death_to to_hell_with down_with fuck screw ban no_more stop_letting_in keep_out keep',
  every: 'all every the those these any of you fucking damn',
  control: 'control run own rule are_behind are_taking_over invented caused',
  better: 'better superior smarter above cleaner worth_more',
  without: 'without if_there_were_no if_we_got_rid_of if_all',
  loathe: "hate despise can't_stand loathe",
  all: 'all any these those the',
  so: 'all always just so such be have_to_be act look act_so look_so the',
  accept: 'let allow permit trust hire rent_to marry date respect accept tolerate listen_to forgive',
  my_child_to: '(a|an|any|these|those|more|my_*)[_to_*[_with]]',
  met: 'met meet know knew see saw',
  unwanted: `worst enemy enemies reason_(for|why) cause_of what[']s_wrong_with beneath below second(-|_)class unclean impure
    not_wanted unwanted everything_wrong to_blame`,
  call: 'call consider regard think_of see treat',
  scum: 'scum vermin trash filth parasites animals pigs freaks idiots monsters disgusting evil worthless',
  worse_than: `the_problem_with nothing_(worse|more_*)_than i'd_rather_die_than_(be|meet|date)
    make[s]_me_(sick|vomit)_(to_see|when_i_see)`,
  to_see: 'all every these those the to_see[_all]',
  were: 'were was to_be be get[s] would get all',
  everything: 'everything everyone people us our all like kids children from and jobs',
  driven: '*ed *n *t',
  away: 'off out_of into from to_death alive away down in',
  nowhere: 'roof[s] country society gas cliff oven[s] street[s] school prison jail zoo home',
  befriend: 'date marry play_with be_friends_with sit_(next_to|with) see near',
  yuck: 'gross sick disgust~ vomit wrong unnatural puke barf',
  must_not: `should_not shouldn't must_not (don't|do_not)_deserve_to can't cannot have_no_right_to`,
  present: 'on in here seen shown allowed around near parents teachers trusted considered',
  burden: 'waste_of drain_on burden_(to|on) danger_to threat_to stain_on shame_for',
  each_of: '(every|each_and_every|every_single)_one_of all_of',
  will: 'should must need_to have_to ought_to will gonna want_to',
  not: "don't not never *n't",
};
