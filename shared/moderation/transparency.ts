import type { Finding } from '../screening/finding.ts';
import { defined } from '../values/defined.ts';
import { analyzerFor } from './analyzer-for.ts';
import type { LinkedDecision } from './decision.ts';
import { decidedByReports } from './hide-reported.ts';

/** A decision with the number of stars of the review that it is about. */
export type CountedDecision = LinkedDecision & { stars?: number };

/** The ranges in which times to decision are counted. Each is named after its upper limit. */
const timeBuckets = ['1m', '10m', '1h', '1d', '1w', 'longer'] as const;

const bucketMinutes: Record<(typeof timeBuckets)[number], number> = {
  '1m': 1,
  '10m': 10,
  '1h': 60,
  '1d': 1440,
  '1w': 10_080,
  longer: Number.POSITIVE_INFINITY,
};

const bucketOf = ({ openedAt, decidedAt }: LinkedDecision): string => {
  const minutes = (Date.parse(decidedAt) - Date.parse(openedAt)) / 60_000;
  return timeBuckets.find((bucket) => minutes <= bucketMinutes[bucket]) ?? 'longer';
};

const published = new Set(['publish', 'keep', 'restore', 'overturn']);

/**
 * Returns the name under which agreement with a finding is counted: its analyzer, and for the classifier also what it found,
 * because each of its outputs is right or wrong by itself.
 */
const counterOf = ({ analyzer, category }: Finding): string =>
  analyzer === 'classifier' ? `${analyzer}/${category}` : analyzer;

/**
 * Counts whether a moderator agreed with the analyzers; notes (severity 0) are not counted. In a held review, the
 * moderator agrees by rejecting what they found. In a published sample, the moderator agrees by keeping it. A moderator
 * who does not keep it gives reasons; the analyzers that should have found these count as disagreeing. Decisions by
 * screening and decisions about appeals are not counted.
 */
const agreementOf = (decision: LinkedDecision): Record<string, number> => {
  const about = decision.question;
  if (decision.decidedBy === 'screening' || (about !== 'review' && about !== 'sample')) return {};
  const verdict = published.has(decision.outcome) === (about === 'sample') ? 'agree' : 'disagree';
  const found = decision.findings.filter(({ severity }) => severity > 0).map(counterOf);
  const missed = decision.reasons.flatMap(({ code }) => analyzerFor(code) ?? []);
  const passed = ['publication', ...(verdict === 'agree' ? found : missed)];
  const analyzers = about === 'sample' ? passed : found;
  return Object.fromEntries([...new Set(analyzers)].map((analyzer) => [`${verdict}.${analyzer}`, 1]));
};

const starsOf = ({ stars, outcome, question }: CountedDecision): Record<string, number> => {
  if (stars === undefined || question !== undefined || outcome === 'hold') return {};
  const decided = { [`stars.${stars}.decided`]: 1 };
  return outcome === 'publish' ? { ...decided, [`stars.${stars}.published`]: 1 } : decided;
};

/**
 * Returns the name of the automation counter. When reports hide a review, that is automatic too, but it has a counter of
 * its own.
 */
const automationOf = ({ decidedBy, decidedAutomatically }: CountedDecision): string =>
  decidedBy === decidedByReports ? 'reports' : decidedAutomatically;

/** Counts who decided and how fast. `hold` is not counted, because it leaves the decision to a person. */
const automationAndTime = (decision: CountedDecision): Record<string, number> =>
  decision.outcome === 'hold'
    ? {}
    : { [`automation.${automationOf(decision)}`]: 1, [`time.${bucketOf(decision)}`]: 1 };

const appealCount = ({ question, outcome }: CountedDecision): Record<string, number> =>
  question === 'appeal' ? { [`appeal.${outcome}`]: 1 } : {};

const editorCounts = ({ outcome, effect }: CountedDecision): Record<string, number> => {
  const counts = { [`suggestion.${outcome}`]: 1 };
  return effect === undefined ? counts : { ...counts, [`appeal.${effect}`]: 1 };
};

/**
 * Returns the counters that a decision increases by one. Their names contain dots, as in `outcome.publish`.
 * @internal
 */
export function countsOf(decision: CountedDecision): Record<string, number> {
  // Whether a suggestion is right is no question of moderation, so editors' decisions have counters of their own.
  if (decision.question?.startsWith('editing')) return editorCounts(decision);
  return {
    decisions: 1,
    [`outcome.${decision.outcome}`]: 1,
    [`source.${decision.source}`]: 1,
    ...automationAndTime(decision),
    ...Object.fromEntries(decision.reasons.map(({ code }) => [`reason.${code}`, 1])),
    ...appealCount(decision),
    ...defined({ inflow: decision.decidedBy === 'screening' ? 1 : undefined }),
    ...starsOf(decision),
    ...agreementOf(decision),
  };
}

/**
 * Adds up the counts of decisions by day (`2026-11-23`). An `undo` subtracts what the undone decision added. Decisions
 * before `from` (ISO) are not counted, but those of the minute before it have to be in `decisions`, because a later
 * `undo` may refer to them.
 */
export function countByDay(
  decisions: readonly CountedDecision[],
  from = '',
): Map<string, Record<string, number>> {
  const days = new Map<string, Record<string, number>>();
  const byHash = new Map(decisions.map((decision) => [decision.hash, decision]));
  const add = (decision: CountedDecision, times: 1 | -1): void => {
    const day = decision.decidedAt.slice(0, 10);
    const counts = days.get(day) ?? {};
    for (const [name, by] of Object.entries(countsOf(decision)))
      counts[name] = (counts[name] ?? 0) + times * by;
    days.set(day, counts);
  };
  for (const decision of decisions) {
    if (decision.decidedAt < from) continue;
    const undone = decision.outcome === 'undo' ? byHash.get(decision.previous) : undefined;
    if (undone) add(undone, -1);
    if (decision.outcome !== 'undo') add(decision, 1);
  }
  return days;
}
