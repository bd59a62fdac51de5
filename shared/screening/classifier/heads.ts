/** What the classifier recognizes, in the order of its outputs. `unsafe` is any of the others. */
export const heads = [
  'threat',
  'harassment',
  'hate',
  'sexual',
  'solicitation',
  'self-harm',
  'abuse-disclosure',
  'child-identity',
  'contact',
  'spam',
  'drugs',
  'dangerous-challenge',
  'profanity',
  'gibberish',
  'off-topic',
  'toxic',
  'unsafe',
] as const;
export type Head = (typeof heads)[number];
