import type { Audience } from '../people/audience.ts';
import type { Address } from '../people/sealing.ts';
import type { Finding } from '../screening/finding.ts';
import type { Risk } from './decision.ts';
import { decide } from './policy.ts';
import type { Policy } from './policy-schema.ts';

/** What an earlier screening found, and the outcome that was decided. */
export interface PastScreening {
  address: Address;
  kind: 'review' | 'suggestion';
  audience: Audience;
  risks?: readonly Risk[] | undefined;
  findings: Finding[];
  outcome: string;
}

/** A past decision that would be different under another policy. */
export interface Flip {
  address: Address;
  from: string;
  to: string;
  /** The category of the finding with the highest severity. */
  category: string;
}

const newOutcome = (past: PastScreening, policy: Policy): string => {
  if (past.findings.some(({ category }) => category === 'screening-failed')) return 'hold';
  return decide(past.findings, policy, past).outcome;
};

const gravest = (findings: readonly Finding[]): string =>
  [...findings].sort((a, b) => b.severity - a.severity)[0]?.category ?? 'none';

/** Returns the past screenings whose outcome would be different under `policy`. Writes nothing. */
export function replay(past: readonly PastScreening[], policy: Policy): Flip[] {
  return past.flatMap((screening) => {
    const to = newOutcome(screening, policy);
    if (to === screening.outcome || screening.findings.length === 0) return [];
    const { address, outcome: from, findings } = screening;
    return [{ address, from, to, category: gravest(findings) }];
  });
}
