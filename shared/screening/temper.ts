import type { Document } from './document.ts';
import type { Finding } from './finding.ts';

const LONG = 60;
const ABOUT_WORK = 3;
const WORK = new Set(
  'movie movies film films show series book game plot story scene scenes script acting actor actors actress cast character characters director directed episode episodes season sequel ending dialogue screenplay watch watched watching performance performances role reader novel author animation soundtrack'.split(
    ' ',
  ),
);
const REFUSED_ELSEWHERE = new Set(['threat', 'hate', 'harassment', 'sexual']);
const ONCE = new Set(['hate', 'harassment']);

/**
 * In a long review of a work a single turn of phrase is mostly the story's or a figure of speech. What would
 * otherwise be refused outright is then for a person to read, and a lone hostile phrase is a note, unless the model
 * takes the whole sentence for hostile as well.
 */
export function temper(document: Document, findings: readonly Finding[]): Finding[] {
  if (document.words.length < LONG) return [...findings];
  const mentions = document.words.filter((word) => WORK.has(word.text)).length;
  if (mentions < ABOUT_WORK) return [...findings];
  const phrases = findings.filter(({ category, severity }) => severity > 1 && ONCE.has(category));
  const lone = phrases.length === 1 ? phrases[0] : undefined;
  return findings.map((finding) => {
    if (finding === lone && finding.severity === 2) return { ...finding, severity: 1 };
    const refused = finding.severity === 3 && REFUSED_ELSEWHERE.has(finding.category);
    return refused ? { ...finding, severity: 2 } : finding;
  });
}
