/**
 * The analyzer that finds the problem that each reason code stands for; of the classifier, also what it finds. No
 * analyzer finds those of the codes left out here.
 */
const analyzers: Readonly<Record<string, string>> = {
  pii: 'personal-information',
  url: 'personal-information',
  'minor-privacy': 'personal-information',
  'self-harm': 'self-harm',
  'abuse-disclosure': 'classifier/abuse-disclosure',
  drugs: 'classifier/drugs',
  'dangerous-challenge': 'classifier/dangerous-challenge',
  grooming: 'grooming',
  threat: 'threat',
  hate: 'hate',
  harassment: 'harassment',
  sexual: 'sexual',
  profanity: 'profanity',
  spam: 'spam',
  advertising: 'spam',
  'too-short': 'substance',
  'off-topic': 'substance',
  language: 'language',
  'unmarked-spoiler': 'spoiler',
  duplicate: 'near-duplicates',
};

/** Returns the analyzer that finds the problem that a reason code stands for; `undefined` when none does. */
export function analyzerFor(code: string): string | undefined {
  return analyzers[code];
}
