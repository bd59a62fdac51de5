import { foldedIndex } from '../../../text/fold.ts';
import type { Document } from '../../document.ts';
import type { PersonalDetector, PersonalSpan } from '../detector.ts';
import { describedNames } from './features.ts';
import { introducedChildren } from './introduced.ts';
import { childScore } from './score.ts';

const likelyThreshold = 0.72;
/** A long text is mostly about characters and actors. */
const likelyInLong = 0.9;
const long = 120;
/** More names looked at, more that look so by chance. */
const fewNames = 3;

/**
 * What would lead a stranger to a child: a name given with an age, a school, a class, a teacher, a birthday or
 * regular whereabouts, where it is somebody's child, the author or a young reader. Characters and actors are left alone.
 */
export const findChildIdentity: PersonalDetector = (document: Document) => {
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
};
