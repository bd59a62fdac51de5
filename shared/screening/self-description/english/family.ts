import type { Statements } from '../statements-type.ts';

/** Statements about the writer's family: their names, and where they work and live. */
export const familyStatements: Statements = {
  topic: 'family',
  phrases: [
    ['my|our ..2 {relative} ,? ^', 'my mum Petra loved it'],
    ["my|our ..2 {relative} ,? is|was|are|named|called|name|name's ..2 ^", 'my mum is called Petra'],
    [
      "my|our ..1 mum's|mom's|dad's|brother's|sister's|friend's|parents'|family's ..1 name|names|company|shop|number|work|office|restaurant",
      "my dad's company is big",
    ],
    ['my|our ..2 {relative} ,? ..2 {jobs} ..1 at|in|for|as|the|a|every|there|here', 'my mum works at a bank'],
    ['my|our ..2 {relative} ,? teaches|works|runs|owns|own|drives|manages', 'my dad drives a school bus'],
    ['my|our ..1 {relative} is|are|was a|an|the ..2 {job}', 'my mum is a nurse'],
    [
      'my|our ..2 {relative} ..1 lives|live|goes|attends|studies ..3 at|in|to|upstairs|downstairs|next ..2 ^',
      'my gran lives in Kiel',
    ],
    [
      'my|our ..1 {relative} lives|live upstairs|downstairs|next|nearby|near|with|there|here|in|around',
      'my gran lives upstairs',
    ],
    ['my|our ..2 {relative} ..2 from|at ..2 ^', 'my friend from Lincoln'],
    ['my|our family|last|second name', 'our family name is on it'],
    ['my|the twin|twins ..3 ^ ..1 &{me}', 'my twin Leo and I'],
    [
      'my|our ..1 shop|company|restaurant|bakery|farm|kiosk|business|church|mosque|synagogue|parish|club ,|is|called|in|on|at ..2 ^',
      'our bakery, Hartwig',
    ],
    ["parents|we_are|we're ..1 the ^ ..3 from|of|in", 'my parents are the Hartwigs from here'],
  ],
};
