import type { Report } from '../moderation/report.ts';
import { defined } from '../values/defined.ts';
import { type PackedContent, packWords } from './packed-content.ts';
import { expiresAfter } from './retention.ts';
import { keys } from './table.ts';

/** From so many bytes on a reporter's words are packed: a report's transaction pays twice for each kilobyte. */
const longWords = 300;

/** A reporter's words as they lie in the table. */
export function wordsItem(text: string): PackedContent {
  return packWords(text, longWords);
}

/** A report as it lies with its reporter; an urgent one is carried to the worker by the stream. */
export function reportItem({ address, text, ...rest }: Report, urgent = false) {
  return {
    ...keys.report(address),
    entity: 'report',
    ...rest,
    ...defined({ text: text === undefined ? undefined : wordsItem(text), urgent: urgent || undefined }),
    ...expiresAfter('report', rest.at),
  };
}
