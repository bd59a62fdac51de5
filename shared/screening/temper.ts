import type { Document } from './document.ts';
import type { Finding } from './finding.ts';

const long = 60;
const aboutWork = 3;
const work = new Set(
  'movie movies film films show series book game plot story scene scenes script acting actor actors actress cast character characters director directed episode episodes season sequel ending dialogue screenplay watch watched watching performance performances role reader novel author animation soundtrack'.split(
    ' ',
  ),
);
const refusedElsewhere = new Set(['threat', 'hate', 'harassment', 'sexual']);
const once = new Set(['hate', 'harassment']);

/**
 * Lowers the severity of findings in a long review of a work, where a single hostile phrase mostly comes from the story
 * or is a figure of speech. What would be rejected is then held for a person. A single phrase of hate or harassment
 * becomes a note, unless the model also finds the sentence hostile.
 */
export function temper(document: Document, findings: readonly Finding[]): Finding[] {
  if (document.words.length < long) return [...findings];
  const mentions = document.words.filter((word) => work.has(word.text)).length;
  if (mentions < aboutWork) return [...findings];
  const phrases = findings.filter(({ category, severity }) => severity > 1 && once.has(category));
  const lone = phrases.length === 1 ? phrases[0] : undefined;
  return findings.map((finding) => {
    if (finding === lone && finding.severity === 2) return { ...finding, severity: 1 };
    const refused = finding.severity === 3 && refusedElsewhere.has(finding.category);
    return refused ? { ...finding, severity: 2 } : finding;
  });
}
