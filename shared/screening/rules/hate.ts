import { markGroups } from '../data/groups.ts';
import { accusation, general } from './hate-general.ts';
import { hostility } from './hate-hostility.ts';
import type { Rules } from './rule.ts';
import { hateSets } from './sets/hate.ts';

/** Words of hostile sentences that do not name a group. */
export const hatefulTopics = [
  'hitler|nazi[s]|zionists|race|country|islam|judaism|homosexuality|transgenderism|feminism',
  'two men|women|guys|girls|dudes',
  "woman's|you_people|back_to|gas_the|lives",
];

/** Hostility against groups of people, one rule for each way of expressing it. */
export const hateRules: Rules = {
  analyzer: 'hate',
  triggers: '',
  sets: hateSets,
  read: markGroups,
  rules: [
    {
      rule: 'attribute',
      category: 'hate',
      severity: 2,
      phrases: [
        '{any_group}[,] ..2{aside} {be} not? ..4{degree} {vile}',
        '{any_group} {like_them}[,] ..2{aside} {be} not? ..4{degree} {vile}',
        "{any_group} ..2{aside} (are|is)n't ..4{degree} {equal}",
      ],
    },
    {
      rule: 'fate',
      category: 'hate',
      severity: 3,
      phrases: [
        '{any_group} {like_them}? ..2{just} {should} not? ..2all|just|really|be_allowed_to {fate}|{place}',
      ],
    },
    {
      rule: 'undeserving',
      category: 'hate',
      severity: 2,
      phrases: [
        'no|zero|not_a_single|not_one ..1 {named} deserve[s]|belong[s] !to_die|to_be_(hated|killed|attacked|treated|bullied|hurt)',
        'no|zero|not_a_single|not_one ..1 {named} should ever? be_(allowed|given|trusted)|have|vote|get|live|exist',
        'no|zero|not_a_single|not_one ..1 {named} is|are human|worth|capable|smart|as_smart',
      ],
    },
    {
      rule: 'does-harm',
      category: 'hate',
      severity: 2,
      phrases: ["{any_group} ..3{always} {ruin}|{rule}|{disgust}|{unable}|{deserve}|(do_not|don't)_belong"],
    },
    ...hostility,
    ...accusation,
    ...general,
    {
      rule: 'them',
      category: 'hate',
      severity: 2,
      phrases: [
        'i|we|everyone|you_should|should_all ..3 -!{not} {hate} {each_of}? them|those|that|every|each|it',
        "we|let's|lets|someone|they|you|i ..2 {will} just|all? {harm} {each_of}? them",
        'they ..2 are not? ..4{degree} {vile}',
        'they ..2 should|must|need_to|deserve_to all|not? {fate}',
        'they ..2 disgust_me|ruin_everything|make_me_sick',
        'how can|could anyone|you not_hate|like|love|respect',
        'what|why|how <20> wrong with them',
        'want them gone|dead|out',
        'hate them',
        'gross me out',
      ],
    },
  ],
};
