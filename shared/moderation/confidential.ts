import type { Finding } from '../screening/finding.ts';
import type { Case } from './case.ts';

const disclosure = 'abuse-disclosure';

/** Returns whether reasons or findings say that a text tells of abuse. A finding of severity 0 is only a note. */
export function tellsOfAbuse(codes: readonly string[], findings: readonly Finding[] = []): boolean {
  return (
    codes.includes(disclosure) ||
    findings.some(({ category, severity }) => category === disclosure && severity > 0)
  );
}

/**
 * Returns whether only trained moderators and admins may read a case. Cases that were opened before version 0.3 have only
 * their category to go by.
 */
export function isConfidential({ confidential, category }: Pick<Case, 'confidential' | 'category'>): boolean {
  return confidential === true || category === disclosure;
}

/** Returns the case after a moderator's decision. It becomes confidential when they say that the text tells of abuse. */
export function withConfidence(decided: Case, codes: readonly string[]): Case {
  return tellsOfAbuse(codes) ? { ...decided, confidential: true } : decided;
}
