import type { LinkedDecision } from './decision.ts';
import { type ReasonCode, reasons as reasonCatalogue } from './reasons.ts';

/** A strike on an author's record, with a weight and an end. */
export interface Strike {
  item: string;
  /** The sequence number of the decision that brought the strike. */
  sequence: number;
  code: string;
  weight: number;
  at: string;
  endsAt: string;
}

/** How many days a strike counts for each point of its weight. */
export const daysPerWeight = 60;
const dayMs = 86_400_000;

/**
 * The weight of a strike for each group of reasons. Groups that are left out bring no strike. A weight of 1 counts for
 * 60 days.
 */
export const strikeWeights: Record<string, number> = {
  terminal: 2,
  'child-safety': 3,
  authenticity: 1,
  legal: 1,
};

/**
 * Computes the strike that a past decision about `item` brought, if any. The same decision always gives the same strike.
 */
export function strikeOf(item: string, decision: LinkedDecision): Strike | undefined {
  return ['reject', 'remove', 'reset'].includes(decision.effect ?? decision.outcome)
    ? strikeFor(
        decision.reasons.map(({ code }) => code),
        { item, sequence: decision.sequence, at: decision.decidedAt },
      )
    : undefined;
}

/**
 * Returns the strike for a rejection with these reasons, if any. Reasons of the groups `editable` and `care` bring no
 * strike.
 */
export function strikeFor(
  codes: readonly string[],
  decision: { item: string; sequence: number; at: string },
): Strike | undefined {
  const weighed = codes
    .map((code) => ({ code, weight: strikeWeights[reasonCatalogue[code as ReasonCode]?.group ?? ''] ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  const gravest = weighed[0];
  if (gravest === undefined || gravest.weight === 0) return undefined;
  const endsAt = new Date(Date.parse(decision.at) + gravest.weight * daysPerWeight * dayMs).toISOString();
  return { ...decision, code: gravest.code, weight: gravest.weight, endsAt };
}
