import type { Finding } from './finding.ts';

/** What a policy decides about the findings in a text, with the wording of the reasons. */
export interface Decided {
  readonly outcome: string;
  readonly reasons: readonly { code: string; text: string }[];
}

/**
 * Decides what follows from the findings in a review by an author of this audience. This package has no policy of its
 * own: its command and its bench get one as an argument.
 */
export type Decide = (findings: readonly Finding[], audience: 'adult' | 'teen' | 'educator') => Decided;
