/** The analyzer that looks for what each reason names; some reasons only people can see. */
const analyzers: Readonly<Record<string, string>> = {
  pii: 'personal-information',
  url: 'personal-information',
  'minor-privacy': 'personal-information',
  'self-harm': 'self-harm',
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

/** The analyzer that should have seen what a person gives as a reason; `undefined` when none looks for it. */
export function analyzerFor(code: string): string | undefined {
  return analyzers[code];
}
