import { foldedIndex } from '../../../text/fold.ts';
import type { Document } from '../../document.ts';
import type { PersonalSpan } from '../detector.ts';
import { describedNames } from './features.ts';
import { introducedChildren } from './introduced.ts';
import { childScore } from './score.ts';

const likelyThreshold = 0.72;
/** A higher threshold for a long text, which is mostly about characters and actors. */
const likelyInLong = 0.9;
const long = 120;
/**
 * With more candidate names than this, the odds are divided, because it is more likely that one of them looks like a
 * child's name by chance.
 */
const fewNames = 3;

/**
 * Finds what could lead a stranger to a child: a name together with an age, a school, a class, a teacher, a birthday or
 * regular whereabouts. The child may be somebody's child, the author or a young reader. Ignores characters and actors.
 */
export function findChildIdentity(document: Document): PersonalSpan[] {
  const { words, folded } = document;
  const spans: PersonalSpan[] = introducedChildren(document);
  const names = describedNames(document);
  const likely = words.length > long ? likelyInLong : likelyThreshold;
  for (const { name, features } of names) {
    const odds = childScore(features);
    if (odds / (1 - odds) / Math.max(1, names.length / fewNames) < likely / (1 - likely)) continue;
    const start = foldedIndex(folded, name.start);
    spans.push({ kind: 'child-identity', start, end: foldedIndex(folded, name.end) });
  }
  return spans;
}
