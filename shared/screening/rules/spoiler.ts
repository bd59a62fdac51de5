import type { Rules } from './rule.ts';

/** Statements about how a story ends. They are notes without a consequence. */
export const spoilerRules: Rules = {
  analyzer: 'spoiler',
  triggers: `end finale final last twist secret reveal turns find learn discover dream dead murderer killer villain traitor father
    mother sister brother son daughter spoiler spoilers`,
  sets: {
    the_end: `end finale final_(scene|episode|chapter|minutes|battle) last_(scene|episode|chapter|page|minutes)`,
    the_last: 'end finale final_(scene|episode|chapter) last_(scene|episode|chapter|page)',
    happens: `die[s] kill[s] shoot[s] is_(dead|killed|revealed) find[s]_out turn[s]_out marr(y|ies) inherit[s] escape[s] betray[s]
      all_a_dream was_[all_](a_dream|dead|good_all_along)`,
    culprit: 'murderer killer villain traitor',
    relative: 'father mother sister brother son daughter',
  },
  rules: [
    {
      rule: 'ending',
      category: 'spoiler',
      severity: 0,
      phrases: [
        'at|in|by|near the very? {the_end} <60> {happens}',
        'die[s]|kill(ed|s)|shoot[s]|marr(y|ies)|reveal~|betray~ <50> at|in|by the very? {the_last}',
      ],
    },
    {
      rule: 'twist',
      category: 'spoiler',
      severity: 0,
      phrases: [
        'the? big|plot|final? twist|secret|reveal is|was that|when',
        'turn[s] out that|to_be? the|he|she|they|his|her|it',
        'you find_out|learn|discover that? it_was|he|she|they|the',
        'it was all a dream',
        'was|is|were really|actually? dead|the_{culprit} all_along|the_whole_time|all_the_time',
        'is really|actually|secretly? the {culprit}',
        "is really|actually|secretly? his|her|*'s {relative}",
      ],
    },
    { rule: 'said', category: 'spoiler', severity: 0, phrases: ['spoiler[s] alert|ahead|warning? :'] },
  ],
};
