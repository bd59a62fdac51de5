import type { Finding } from '../screening/finding.ts';
import { linkDecision } from './chain.ts';
import { type Decision, decisionFields, type LinkedDecision } from './decision.ts';
import type { Submission } from './submission.ts';

/** The optional fields of a decision. `undefined` has the same meaning as leaving the field out. */
type OptionalField = 'effect' | 'question' | 'risks' | 'endsAt' | 'publicNote' | 'internalNote' | 'spoiler';

/** A decision to record. `revision` defaults to the latest one, and `field` of a finding to `text`. */
type Decided = Omit<Decision, 'revision' | 'findings' | OptionalField> & {
  [Name in OptionalField]?: Decision[Name] | undefined;
} & { revision?: number; findings: readonly Finding[] };

/** Creates the record of a decision about a submission, appended to the chain of its earlier decisions. */
export function recordDecision(
  { revision, decisions, chain }: Pick<Submission, 'revision' | 'decisions' | 'chain'>,
  decided: Decided,
): LinkedDecision {
  const findings = decided.findings.map((finding) => ({ ...finding, field: finding.field ?? 'text' }));
  return linkDecision(onlyFields({ revision, ...decided, findings }), decisions, chain);
}

const onlyFields = (said: { [Name in keyof Decision]?: Decision[Name] | undefined }): Decision =>
  Object.fromEntries(
    decisionFields.flatMap((name) => {
      const value = said[name as keyof Decision];
      return value === undefined ? [] : [[name, value]];
    }),
  ) as unknown as Decision;

/** Returns the submission with the number and the hash of its latest decision. */
export function withDecision<Decided extends Submission>(
  submission: Decided,
  { sequence, hash }: LinkedDecision,
): Decided {
  return { ...submission, decisions: sequence, chain: hash };
}
