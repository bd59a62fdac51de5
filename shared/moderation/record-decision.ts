import type { Finding } from '../screening/finding.ts';
import { linkDecision } from './chain.ts';
import { type Decision, decisionFields, type LinkedDecision } from './decision.ts';
import type { Submission } from './submission.ts';

/** What a decision need not say; `undefined` is the same as to leave it out. */
type Unsaid = 'effect' | 'question' | 'endsAt' | 'publicNote' | 'internalNote' | 'spoiler';

/** What is decided: about the latest revision unless one is named, findings about `text` unless they name a field. */
type Decided = Omit<Decision, 'revision' | 'findings' | Unsaid> & {
  [Name in Unsaid]?: Decision[Name] | undefined;
} & { revision?: number; findings: readonly Finding[] };

/** The record of a decision about a submission, in its place behind the decisions so far. */
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

/** A submission that remembers its latest decision. */
export function withDecision<Decided extends Submission>(
  submission: Decided,
  { sequence, hash }: LinkedDecision,
): Decided {
  return { ...submission, decisions: sequence, chain: hash };
}
