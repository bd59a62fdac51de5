import type { Finding } from './finding.ts';

/** What follows from the findings in a text, with the reasons in words. */
export interface Decided {
  readonly outcome: string;
  readonly reasons: readonly { code: string; text: string }[];
}

/**
 * A policy: what follows from the findings in a review by somebody of this audience. The package finds and has no policy
 * of its own; its command and its bench are given one.
 */
export type Decide = (findings: readonly Finding[], audience: 'adult' | 'teen' | 'educator') => Decided;
