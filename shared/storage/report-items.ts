import type { Report } from '../moderation/report.ts';
import { defined } from '../values/defined.ts';
import { type PackedContent, packWords } from './packed-content.ts';
import { expiresAfter } from './retention.ts';
import { keys } from './table.ts';

/**
 * A reporter's text of at least this many bytes is compressed: a transaction costs two write units for each kilobyte.
 */
const longWords = 300;

/** Packs a reporter's text for its item. */
export function wordsItem(text: string): PackedContent {
  return packWords(text, longWords);
}

/** Builds a report's item, stored in its reporter's partition. The stream sends an urgent report to the worker. */
export function reportItem({ address, text, ...rest }: Report, urgent = false) {
  return {
    ...keys.report(address),
    entity: 'report',
    ...rest,
    ...defined({ text: text === undefined ? undefined : wordsItem(text), urgent: urgent || undefined }),
    ...expiresAfter('report', rest.at),
  };
}
