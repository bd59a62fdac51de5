import type { Finding } from '../moderation/finding.ts';
import type { Document } from './document.ts';

const LONG = 60;
const ABOUT_WORK = 3;
const WORK = new Set(
  'movie movies film films show series book game plot story scene scenes script acting actor actors actress cast character characters director directed episode episodes season sequel ending dialogue screenplay watch watched watching performance performances role reader novel author animation soundtrack'.split(
    ' ',
  ),
);
const TEMPERED = new Set(['threat', 'hate', 'harassment', 'sexual']);

/**
 * In a long review of a work a single turn of phrase is mostly the story's or a figure of speech: what would
 * otherwise be refused outright is then for a person to read.
 */
export function temper(document: Document, findings: readonly Finding[]): Finding[] {
  if (document.words.length < LONG) return [...findings];
  const mentions = document.words.filter((word) => WORK.has(word.text)).length;
  if (mentions < ABOUT_WORK) return [...findings];
  return findings.map((finding) =>
    finding.severity === 3 && TEMPERED.has(finding.category) ? { ...finding, severity: 2 } : finding,
  );
}
