/** A part of a text as written, between two marks that end a sentence. Offsets are those of the text. */
export interface WrittenSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Matches what stands between full stops, question and exclamation marks of any script, semicolons and line breaks. */
const betweenMarks = /[^.!?;…\n\r\u2028\u2029。！？｡؟۔।՞։]+/gu;

/**
 * Splits a text as written into sentences, without the spaces around them. Unlike `sentencesOf`, it needs no spaces between
 * words, so that it also splits Japanese and Chinese. Abbreviations are split, too.
 */
export function writtenSentences(raw: string): WrittenSentence[] {
  return [...raw.matchAll(betweenMarks)].flatMap((match) => {
    const text = match[0].trim();
    if (text === '') return [];
    const start = match.index + match[0].indexOf(text);
    return [{ text, start, end: start + text.length }];
  });
}
