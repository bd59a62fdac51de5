import type { Sentence } from './sentences.ts';

const REPORTING =
  /\b(?:he|she|they|someone|character|villain|bully|killer|witch|dad|mom|father|mother|man|woman|boy|girl|guy|brother|sister|line|scene|movie|film|book|episode|lyrics?|song|who|and)\b[a-z' ]{0,24}\b(?:says?|said|saying|tells?|told|yells?|yelled|screams?|screamed|shouts?|shouted|threatens?|threatened|whispers?|whispered|sings?|writes?|wrote|quote|quoting|called|utters?|snarls?|growls?|replies|line)\b[^.!?]{0,40}$/;

function quotesAround(text: string, start: number, end: number): boolean {
  const opened = /(?:^|[\s(,:])(["'])[^"]{0,160}$/.exec(text.slice(Math.max(0, start - 160), start + 1));
  if (!opened) return false;
  const mark = opened[1] ?? '"';
  return new RegExp(`${mark}(?:[\\s,.!?;:)]|$)`).test(text.slice(Math.max(start, end - 1), end + 160));
}

/** Whether a stretch of a sentence is someone else's words: in quotation marks, or after 'he says', 'the line'. */
export function isReportedSpeech(sentence: Sentence, start: number, end: number): boolean {
  return quotesAround(sentence.text, start, end) || REPORTING.test(sentence.text.slice(0, start));
}
