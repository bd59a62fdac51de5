import type { Rule } from '../rule.ts';

/** People who advertise their channel, or ask for clicks on it. */
export const channelRules: readonly Rule[] = [
  {
    rule: 'check-out',
    category: 'advertising',
    severity: 2,
    phrases: [
      '{check}[ing][out] out|it_out|at|on|to? all|some_of|{please}? my|our|me ..4? {place}',
      "{check}[ing][out] out|it_out|at|on|to? all|some_of|{please}? {whose} ..4?*['s|-*][,] {page}",
      '{visit} out|{please}? my|our|me_on|us_on ..4? {place}',
      'go_to|visit|click|click_on|check the|this|his|her|these|that ..1 {one_page}',
      '{check} {me_out} <40-,> {where_i_am}',
      'check|chek|checkout me|us out',
    ],
  },
  {
    rule: 'engagement',
    category: 'spam',
    severity: 2,
    phrases: [
      'thumb[s] this|it|me? up <12> if|so|please|plz|this|4',
      "please|plz|don[']t|do_not|must|just? like this|my|the|dis comment[s]",
      'like if you|u|ur|your',
      'how many likes|thumbs',
      'give|hit|smash|drop it|this|me|us|the|that|a a? like|thumb[s]_up',
      'like and|&|n share|subscrib[e]|comment|sub',
      '{number}[k|m] subs[cribers]',
      'reach|get|hit|gain|need|want|try ..4 subs|subscribers|{number}_(likes|views|followers)',
      'my first sub[s]|subscriber[s]|follower[s]',
      'please|plz|pls vote|share|repost|look_up',
      'shout[_]out to_my|if|for',
      'top comment[s]',
      "who's|who_is watching|here|listening in 20{number}",
    ],
  },
  {
    rule: 'self-promotion',
    category: 'advertising',
    severity: 2,
    phrases: [
      'my|our ..3{own_kind} {own_work}',
      "i[']m|i_am getting|becoming|growing ..3 popular|known|famous|artist",
      'i did|made|do|make|just_did a|some|a_*|an_*? cover[s]|channel|gaming_channel|remix|parody',
      'we did a|some? cover[s]',
      "i[']m|i_am a|an ..4 {performer}",
      'check[ed|ing]|chacking ..3 out <24-,> my|our|if_you_(want|like|would)|if_u|please|plz|thanks|us',
      'take_a|have_a look|listen|watch|chance|try|shot at|to? this|my|our? video|channel|song|page? <16> {my_video}',
      'give it|us|me a look|listen|watch|chance|try|shot at|to? this|my|our? video|channel|song|page? <16> {my_video}',
      'if you like|love|want ..4 check[ing]|listen[ing]|subscribe|visit|hip_hop|rap',
    ],
  },
  {
    rule: 'subscribe',
    category: 'advertising',
    severity: 2,
    phrases: [
      '{subscribe} !{to_an_idea} {to_me}',
      '{subscribe} !{to_an_idea} to !what~|the~|this_(idea|view|theory)',
      '{subscribe} $',
    ],
  },
  {
    rule: 'sub-back',
    category: 'advertising',
    severity: 2,
    phrases: [
      'f4f|s4s|l4l',
      '{favor}[_](4|for)[_]{favor}',
      'sub|follow back',
      "i[']ll|i_will sub|follow|like|add back|you|u",
    ],
  },
  {
    rule: 'follow',
    category: 'advertising',
    severity: 2,
    phrases: [
      'follow my|our *',
      '{contact} {me_or_my_page} !in_(rating|reading|watching|voting|reviewing) <24> on|at|@|in|via|page|for|if',
    ],
  },
];
