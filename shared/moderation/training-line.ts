import type { LinkedDecision } from './decision.ts';
import type { ReasonCode } from './reasons.ts';

/**
 * The label that a moderator's reason gives a text for training (`shared/screening/training/data/written/README.md`). Reasons
 * that are left out do not say what the words mean.
 */
const labelsOfReasons: Partial<Record<ReasonCode, string>> = {
  threat: 'threat',
  harassment: 'harassment',
  hate: 'hate',
  sexual: 'sexual',
  grooming: 'solicitation',
  'self-harm': 'self-harm',
  'abuse-disclosure': 'abuse-disclosure',
  'minor-privacy': 'child-identity',
  pii: 'contact',
  url: 'contact',
  spam: 'spam',
  advertising: 'spam',
  drugs: 'drugs',
  'dangerous-challenge': 'dangerous-challenge',
  profanity: 'profanity',
  'off-topic': 'off-topic',
};

/** What screening calls the same. Contact details are removed from every line. */
const sensitiveFindings: ReadonlySet<string> = new Set([
  ...['self-harm', 'abuse-disclosure', 'child-identity', 'self-description', 'grooming'],
]);

/** Labels of texts that may identify somebody or tell of their distress. They are exported only on request. */
const sensitive: ReadonlySet<string> = new Set([
  'self-harm',
  'abuse-disclosure',
  'child-identity',
  'contact',
  'solicitation',
]);

const allows = new Set(['publish', 'keep', 'restore']);
const refuses = new Set(['reject', 'remove', 'needs-edit', 'quarantine']);
const questions = new Set(['review', 'suggestion', 'sample', 'report']);

/**
 * Returns the labels that a decision gives the text that it is about: none for a harmless text. Returns `undefined` when the
 * decision teaches nothing about the words: it was not made by a person, or for another reason, or, without `withSensitive`,
 * a moderator or screening says that the text may identify somebody or tell of their distress.
 */
export function trainingLabels(
  { outcome, question = '', reasons, findings, decidedBy }: LinkedDecision,
  withSensitive: boolean,
): string[] | undefined {
  if (decidedBy === 'screening' || decidedBy === 'reports' || !questions.has(question)) return undefined;
  const suspected = findings.some(
    ({ category, severity }) => severity > 0 && sensitiveFindings.has(category),
  );
  if (suspected && !withSensitive) return undefined;
  if (allows.has(outcome)) return [];
  if (!refuses.has(outcome)) return undefined;
  const labels = reasons.map(({ code }) => labelsOfReasons[code as ReasonCode]);
  const known = labels.filter((label) => label !== undefined);
  if (known.length === 0 || known.length < labels.length) return undefined;
  if (!withSensitive && known.some((label) => sensitive.has(label))) return undefined;
  return [...new Set(known)];
}
