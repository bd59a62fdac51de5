import type { Rule } from './rule.ts';

/** Hatred that is expressed, harm that is called for, and curses. */
export const hostility: readonly Rule[] = [
  {
    rule: 'hates',
    category: 'hate',
    severity: 2,
    phrases: ['{i_hate} <24-,> -!{not} {hate} ..3{all_those} {people_who_are}? {any_group} !{of_work}'],
  },
  {
    rule: 'harms',
    category: 'hate',
    severity: 3,
    phrases: ['{we_should} <24-,> -!{not}|to_not {harm} ..3{all_those} {any_group}'],
  },
  {
    rule: 'imperative',
    category: 'hate',
    severity: 3,
    phrases: [
      "# please|just|go|always|let's|lets? {harm}|{down_with} ..8{every} {any_group} !out_of_(school|hunger|poverty)|safe",
    ],
  },
  {
    rule: 'curse',
    category: 'hate',
    severity: 2,
    phrases: ['{cursed} ass? little|ass|piece_of_(shit|trash)? {named}'],
  },
  {
    rule: 'too-many',
    category: 'hate',
    severity: 2,
    phrases: [
      '{too_many} ..3the|these|those|all|more|of|damn|fucking|bunch_of|in|a {any_group} <40-,> {disapproval}',
    ],
  },
  {
    rule: 'controls',
    category: 'hate',
    severity: 3,
    phrases: [
      '{group}|zionists|the_gay_agenda {control} the|our|hollywood|everything|all|us|every|america',
      'hitler was_right|did_nothing_wrong|had_the_right_idea|should_have',
      'gas_the|gas_chamber[s]_for *',
      'white power',
      'white_race|{group} is|are superior',
      'heil hitler',
      'sieg heil',
      'go back to your_[own_](country|jungle|shithole)|where_you_came_from|the_kitchen',
      'go back to africa|mexico|china|india|pakistan|syria',
      "black lives don[']t matter",
      'send|ship them|you all? back to|where|home',
      "we|i don[']t want your_kind|you_people",
      "you people should_(leave|go|die|all)|don't_belong|disgust|ruin",
    ],
  },
  {
    rule: 'superior',
    category: 'hate',
    severity: 2,
    phrases: [
      'are|am|is|be|race ..2 {better} ..1 than|to any|all|those|these? {any_group}',
      'would be a? much? better|nicer|safer|happier|great <30-,> {without} all|any|the|those|these? {any_group}',
      'without|free_of|rid_of all|any|the? {any_group} <20-,> better|great|peace|paradise',
    ],
  },
];
