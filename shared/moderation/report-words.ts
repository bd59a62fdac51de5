import type { ReasonCode } from './reasons.ts';

/** The reasons that the report form offers, as worded for readers, most urgent first. */
export const reportChoices: readonly { reason: ReasonCode; text: string }[] = [
  { reason: 'minor-privacy', text: 'It could let a stranger find a child' },
  { reason: 'grooming', text: 'It tries to reach young people in private' },
  { reason: 'csam', text: 'It contains sexual content about children' },
  { reason: 'pii', text: 'It shows an address, a phone number or other private details' },
  { reason: 'threat', text: 'It threatens somebody' },
  { reason: 'self-harm', text: 'I am worried about the person who wrote it' },
  { reason: 'abuse-disclosure', text: 'Somebody seems to be hurting the person who wrote it, or a child' },
  { reason: 'harassment', text: 'It attacks or bullies a person' },
  { reason: 'hate', text: 'It is hostile to people for who they are' },
  { reason: 'sexual', text: 'It is sexual in a way that does not belong on a family page' },
  { reason: 'dangerous-challenge', text: 'It dares others to do something dangerous' },
  { reason: 'drugs', text: 'It offers, seeks or praises drugs or illegal goods' },
  { reason: 'name', text: "Its author's public name does not belong on a family page" },
  { reason: 'profanity', text: 'It swears' },
  { reason: 'unmarked-spoiler', text: 'It gives the ending away' },
  { reason: 'off-topic', text: 'It is not about this title' },
  { reason: 'advertising', text: 'It advertises something' },
  { reason: 'spam', text: 'It is spam' },
  { reason: 'fake', text: 'It does not come from real experience of the title' },
  { reason: 'undisclosed-insider', text: 'Its author profits from the title and does not say so' },
  { reason: 'copyright', text: "It copies somebody else's text" },
  { reason: 'illegal', text: 'It breaks the law' },
  { reason: 'other', text: 'Something else' },
];

/** Reasons that the API accepts but the form does not offer. */
const notOffered: Partial<Record<ReasonCode, string>> = {
  url: 'It contains a web link',
  'wrong-title': 'It is about a different title',
  'misleading-rating': 'Its words and its stars disagree',
  'too-short': 'It says too little',
  language: 'It is in another language than the page',
  impersonation: "It speaks in somebody else's name",
  incentivised: 'It was written in return for something',
  duplicate: 'The same text was sent before',
  'underage-author': 'Its author is younger than 13',
  defamation: 'It states something damaging about a person as a fact',
  'court-order': 'A court or an authority ordered its removal',
};

/** Returns the wording of a report's reason for its reporter. The wording in `reasons.json` addresses the author. */
export function reportWords(reason: ReasonCode): string {
  return (
    reportChoices.find((choice) => choice.reason === reason)?.text ?? notOffered[reason] ?? 'Something else'
  );
}
