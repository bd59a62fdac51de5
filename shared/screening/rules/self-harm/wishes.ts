import type { Rule } from '../rule.ts';

/** What people intend to do to themselves, and what they do. */
export const wishes: readonly Rule[] = [
  {
    rule: 'wish',
    category: 'self-harm',
    severity: 3,
    phrases: [
      '{i} <40> {wish} ..3{often} {end} {my_life}',
      '# thinking|planning|considering <40> {wish} ..3{often} {end} {my_life}',
      '# {wish} ..3{often} {end} {my_life}',
    ],
    unless: ['she|he|they|character[s]|who ..3 want[s]|tries|tried|plans|decides'],
  },
  {
    rule: 'act',
    category: 'self-harm',
    severity: 3,
    phrases: [
      '{i_do} ..3{habit} {injured} my[_]self|my_{limb_cut}',
      '{i_do} ..3{habit} {injured} every_(day|night)|again|on_purpose to~|because|when~|and|so~',
    ],
    unless: [
      'laugh~|not_been|never|hitting_myself',
      'cut myself short|off|some|a',
      'hurt myself laugh|play|on_the',
      'hit myself on|in_the_head',
    ],
  },
  {
    rule: 'self-harming',
    category: 'self-harm',
    severity: 3,
    phrases: [
      '{i_do} <20> self[-|_]harm[ed|ing|s]|suicidal|su1cidal',
      '{i_do} <20> relaps(ed|ing) with|into cutting|self',
      '{i_do} <20> make_myself throw_up|sick|puke',
      '{i_do} <20> unaliv(e|ing)_myself|overdose[d]_on',
    ],
    unless: [
      'not|never ..2 suicidal|self',
      'suicidal just? watching|writing|reading|after',
      'he|she|they|the overdose[d]',
    ],
  },
  {
    rule: 'own-suicide',
    category: 'self-harm',
    severity: 3,
    phrases: [
      'my own? suicide|suicidal_thoughts|final_goodbye',
      'i have|had|get|keep_having|keep_getting|struggle_with|am_having ..1 suicidal_thoughts|thoughts_of_(suicide|ending|dying)',
      'suicide is|seems|sounds|feels like? the|my only',
    ],
  },
  {
    rule: 'die',
    category: 'self-harm',
    severity: 3,
    phrases: ["i|i[']m|i[']d|me|just <24-,> {want_to} just|really|all? {be_dead}"],
    unless: [
      'of|from laughter|laughing|embarrassment|boredom|cringe|hunger|shame',
      'laughing|when_i_die',
      'die for|to|a|happy|on|in|with|hard|before',
      'sleep early|at|happy|after|because',
      'find_out|know_what|see_what|see_how',
    ],
  },
];
