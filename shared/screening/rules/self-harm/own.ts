import type { Rule } from '../rule.ts';

/** What people in distress say about themselves. A phrase counts only if the speaker is the subject of it. */
export const ownDistressRules: readonly Rule[] = [
  {
    rule: 'so-do-i',
    category: 'self-harm',
    severity: 3,
    phrases: ['{other_harm} <60> {likewise}'],
  },
  {
    rule: 'own-death',
    category: 'self-harm',
    severity: 3,
    phrases: [
      '{want} ..4{to_just} {dead} !to|tomorrow|for|of|laughing|on|in_(the|this)|from|hard|happy|alone|already|set|pool',
    ],
  },
  {
    rule: 'own-harm',
    category: 'self-harm',
    severity: 3,
    phrases: ['{injure} the? my[_]self|my_{limb} !{by_accident}'],
  },
  {
    rule: 'own-life',
    category: 'self-harm',
    severity: 3,
    phrases: [
      '-!the {end_life} my_[own_]life|it_all|everything|my_suffering|the_pain|this_pain !watching|on|savings',
    ],
  },
  {
    rule: 'own-overdose',
    category: 'self-harm',
    severity: 3,
    phrases: ['{swallow} ..4 {pills}', '{intend} just? overdos(e|ing)'],
  },
  {
    rule: 'own-end',
    category: 'self-harm',
    severity: 3,
    phrases: [
      'stop living|breathing|existing',
      'ending it|things|everything|my_life all? tonight|today|soon|tomorrow? $',
      'wish|hope|want|pray that? a|an|the|some|somebody|someone? ..1 would|to|will? {kill} me',
      'suicide|death|dying|killing_myself is|has_been always|constantly|all? {on_my_mind}',
      'at my own? funeral',
      'cry myself to sleep|death <20> die|cut|end',
      "don[']t deserve to_(live|be_alive|exist)|life",
    ],
  },
  {
    rule: 'own-suicidal',
    category: 'self-harm',
    severity: 3,
    phrases: ['self[-|_]harm~', 'suicidal|suicide|unaliv~|kms', 'overdos(e|ed|ing) on'],
  },
  {
    rule: 'own-relapse',
    category: 'self-harm',
    severity: 3,
    phrases: ['{again} to? cut|cutting|self[-|_]harm~|starving|purging|burning'],
  },
  {
    rule: 'own-reason',
    category: 'self-harm',
    severity: 3,
    phrases: [
      '{not_any} ..3 {reason} left? to|in|for {to_live} !(with|without)_(the|this)_(show|book|film|movie|game)',
      'nothing|no_one|nobody left? for_me_(here|in_this_world|anymore)|to_live_for|left_for_me',
    ],
  },
  {
    rule: 'own-no-more',
    category: 'self-harm',
    severity: 3,
    phrases: [
      '{tired_of} ..4 to? be_here_any[_]more|be_alive|being_alive|existing',
      '{tired_of} ..4 to? do_(this|it|life)|take_(it|this|life) any[_]more',
      '{tired_of} ..4 to? live|living|go_on|keep_going any[_]more|like_this',
      '{tired_of} ..4 to? exist_any[_]more|go_on_living|wake[s]_up_(any[_]more|tomorrow|again)',
      '{tired_of} ..4 to? live|living|exist|go_on|keep_going|wake[s]_up $',
    ],
  },
  {
    rule: 'own-over',
    category: 'self-harm',
    severity: 3,
    phrases: [
      'want|wish|need|hope|just_want|make it|this|everything|the_pain|my_life|life|all_of_it|things all? to? !end_up {over}',
    ],
  },
  {
    rule: 'own-plan',
    category: 'self-harm',
    severity: 3,
    phrases: ['{plan} ..2 to|for? {do_it}'],
  },
  {
    rule: 'own-scars',
    category: 'self-harm',
    severity: 3,
    phrases: [
      'cut[s]|scar[s]|burns|bruises <20> on|all_over|over|up my {limb}',
      'my {limb} are|is full_of|covered_in|covered_with|cut|scarred|bleeding_from',
    ],
  },
  {
    rule: 'own-burden',
    category: 'self-harm',
    severity: 3,
    phrases: [
      'a burden to|on everyone|everybody|my|people|them|others|all',
      'better off if_i|without_me|with_me_gone|dead',
      "happier if_i_(was|were|wasn[']t|weren[']t|died|disappeared)|without_me",
      'better place without me',
    ],
  },
  {
    rule: 'own-absence',
    category: 'self-harm',
    severity: 3,
    phrases: [
      "if|when i {gone}|disappear|wasn[']t_here|weren[']t_here|stopped_existing <24> {nobody}|{miss_me}",
      '{nobody} <24> if|when|that i {gone}',
    ],
  },
  {
    rule: 'own-means',
    category: 'self-harm',
    severity: 3,
    phrases: ['bought|have|got|found|keep|hid|made|tied|sharpened a|the|my|some? {weapon}'],
  },
  {
    rule: 'own-worth',
    category: 'self-harm',
    severity: 3,
    phrases: [
      "life|my_life isn[']t|is_not|is|has|feels not|no|so? {worthless}",
      'i hate my_life|myself_{so_much} !for|because_of_(this|that)_(movie|film|show|game)',
    ],
  },
];
