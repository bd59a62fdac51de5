/**
 * The analyzer that looks for the problem behind each reason code. No analyzer looks for the codes left out
 * here.
 */
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

/** Returns the analyzer that looks for the problem behind a reason code; `undefined` when none does. */
export function analyzerFor(code: string): string | undefined {
  return analyzers[code];
}
