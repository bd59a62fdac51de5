import type { ReasonCode } from '../../../../shared/moderation/reasons.ts';

/** A short name for every reason, for lists and buttons. The words for the author are in `reasons.json`. */
const names: Readonly<Record<ReasonCode, string>> = {
  pii: 'Personal details',
  url: 'Web link',
  'off-topic': 'Off topic',
  'unmarked-spoiler': 'Unmarked spoiler',
  'wrong-title': 'Wrong title',
  'misleading-rating': 'Rating and text disagree',
  profanity: 'Swear words',
  'too-short': 'Too short',
  language: 'Language we cannot check',
  spam: 'Spam',
  advertising: 'Advertising',
  harassment: 'Personal attack',
  hate: 'Hate',
  threat: 'Threat',
  sexual: 'Sexual content',
  drugs: 'Drugs or illegal goods',
  'dangerous-challenge': 'Dangerous challenge',
  impersonation: 'Impersonation',
  name: 'Public name',
  'self-harm': 'Self-harm',
  'abuse-disclosure': 'Somebody may be hurt',
  fake: 'Not genuine',
  'undisclosed-insider': 'Undisclosed insider',
  incentivised: 'Written in return for something',
  duplicate: 'Duplicate',
  'minor-privacy': "A child's privacy",
  grooming: 'Grooming',
  csam: 'Sexual content about children',
  'underage-author': 'Author under 13',
  illegal: 'Illegal',
  copyright: 'Copyright',
  defamation: 'Defamation',
  'court-order': 'Court order',
  other: 'Another reason',
};

/** Names of findings whose codes are not readable as words. */
const findingNames: Readonly<Record<string, string>> = {
  email: 'E-mail address',
  'ip-address': 'IP address',
  'national-id': 'National ID',
  'child-identity': "A child's identity",
  'screening-failed': 'Screening failed',
};

/**
 * Names a reason or finding by its code: `minor-privacy` is `A child's privacy`, `street-address` is `Street
 * address`.
 */
export function reasonName(code: string): string {
  return (
    names[code as ReasonCode] ??
    findingNames[code] ??
    code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ')
  );
}
