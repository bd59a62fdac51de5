/** The most words of a sentence that is read without effort. */
const longSentence = 35;

const sentencesIn = (text: string): string[] =>
  text
    .split(/[.!?…。！？](?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

const wanted: Readonly<Record<string, readonly [least: number, greatest: number]>> = {
  oneLiner: [1, 1],
  whyThisAge: [2, 4],
};

const amountHint = (field: string, count: number): string | undefined => {
  const [least, greatest] = wanted[field] ?? [0, Number.POSITIVE_INFINITY];
  if (count >= least && count <= greatest) return undefined;
  const asked = least === greatest ? 'one sentence' : `${least} to ${greatest} sentences`;
  return `Write ${asked}; these are ${count}.`;
};

/** Returns advice in plain words on a text of the review; none for an empty text. A text with advice can still be saved. */
export function styleHints(field: string, text: string): string[] {
  const sentences = sentencesIn(text);
  if (sentences.length === 0) return [];
  const long = sentences.filter((sentence) => wordsIn(sentence) > longSentence).length;
  return [
    amountHint(field, sentences.length),
    long > 0
      ? `${long === 1 ? 'One sentence has' : `${long} sentences have`} more than 35 words.`
      : undefined,
    text.includes('!') ? 'An exclamation mark rarely helps.' : undefined,
    /\b(must-see|must-watch|unmissable)\b/i.test(text)
      ? 'Say what it does instead of praising it.'
      : undefined,
  ].filter((hint) => hint !== undefined);
}
