import type { Reading } from '../document.ts';
import { anyPhrase, type Sets, sentenceForm } from './phrase.ts';
import type { Sentence } from './sentences.ts';

const sets: Sets = {
  speaker: `he she they someone character villain bully killer witch dad mom father mother man woman boy girl guy brother sister
    line scene movie film book episode lyric[s] song who and`,
  says: `say[s] said saying tell[s] told yell[s|ed] scream[s|ed] shout[s|ed] threaten[s|ed] whisper[s|ed] sing[s] write[s] wrote
    quote[d] quoting called utter[s] snarl[s] growl[s] replies line`,
};

/** Matches what stands before the words of somebody else, to the beginning of these words. */
const reporting = new RegExp(`${anyPhrase(['{speaker} <24-,> {says}'], sets, sentenceForm)}[^.!?]{0,40}$`);

const reach = 160;
/**
 * With fewer words than this around a quotation, the text is treated as nothing but the quotation, which then counts as
 * the author's own words.
 */
const minWordsAround = 2;

function quotesAround(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  for (const mark of ['"', "'"]) {
    const opening = before.lastIndexOf(mark);
    if (opening < 0 || !/(?:^|[\s(:,-])$/.test(before.slice(0, opening))) continue;
    const closing = text.slice(end, end + reach).search(mark === '"' ? /"/ : /'(?![a-z])/);
    if (closing < 0 || text.slice(end, end + closing).includes('\n')) continue;
    const from = Math.max(0, start - reach) + opening;
    const to = end + closing + 1;
    const around = text.slice(Math.max(0, from - reach), from) + text.slice(to, to + reach);
    if ((around.match(/[a-z]{2,}/g)?.length ?? 0) >= minWordsAround) return true;
  }
  return false;
}

/** Returns whether a span of a sentence quotes someone else: in quotation marks, or after 'he says' or 'the line'. */
export function isReportedSpeech(document: Reading, sentence: Sentence, start: number, end: number): boolean {
  return (
    quotesAround(document.folded.text, sentence.start + start, sentence.start + end) ||
    reporting.test(sentence.text.slice(0, start))
  );
}
