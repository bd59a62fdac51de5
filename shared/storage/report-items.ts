import type { Report } from '../moderation/report.ts';
import { type PackedContent, packWords } from './packed-content.ts';
import { expiresAfter } from './retention.ts';
import { keys } from './table.ts';

/** From so many bytes on a reporter's words are packed: a report's transaction pays twice for each kilobyte. */
const longWords = 300;

/** A reporter's words as they lie in the table. */
export const wordsItem = (text: string): PackedContent => packWords(text, longWords);

/** A report as it lies with its reporter; an urgent one is carried to the worker by the stream. */
export const reportItem = ({ address, text, ...rest }: Report, urgent = false) => ({
  ...keys.report(address),
  entity: 'report',
  ...rest,
  ...(text === undefined ? {} : { text: wordsItem(text) }),
  ...(urgent ? { urgent } : {}),
  ...expiresAfter('report', rest.at),
});
