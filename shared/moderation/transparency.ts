import { defined } from '../values/defined.ts';
import { analyzerFor } from './analyzer-for.ts';
import type { LinkedDecision } from './decision.ts';
import { decidedByReports } from './hide-reported.ts';

/** A decision with the star value that stood beside it. */
export type CountedDecision = LinkedDecision & { stars?: number };

/** How long a decision took, from when the question arose. */
export const timeBuckets = ['1m', '10m', '1h', '1d', '1w', 'longer'] as const;

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
 * Whether a person confirmed what the analyzers had found; nothing for decisions by screening and about appeals. A
 * published text that is checked was passed by all of them: where it should not have been, by those that look for
 * the person's reasons.
 */
const agreementOf = (decision: LinkedDecision): Record<string, number> => {
  const about = decision.question;
  if (decision.decidedBy === 'screening' || (about !== 'review' && about !== 'sample')) return {};
  const verdict = published.has(decision.outcome) === (about === 'sample') ? 'agree' : 'disagree';
  const found = decision.findings.map(({ analyzer }) => analyzer);
  const missed = decision.reasons.flatMap(({ code }) => analyzerFor(code) ?? []);
  const passed = ['publication', ...(verdict === 'agree' ? found : missed)];
  const analyzers = about === 'sample' ? passed : found;
  return Object.fromEntries([...new Set(analyzers)].map((analyzer) => [`${verdict}.${analyzer}`, 1]));
};

const starsOf = ({ stars, outcome, question }: CountedDecision): Record<string, number> => {
  if (stars === undefined || question !== undefined || outcome === 'hold') return {};
  return {
    [`stars.${stars}.decided`]: 1,
    ...(outcome === 'publish' ? { [`stars.${stars}.published`]: 1 } : {}),
  };
};

/** A hiding after reports is no decision of screening alone: it has a counter of its own. */
const automationOf = ({ decidedBy, decidedAutomatically }: CountedDecision): string =>
  decidedBy === decidedByReports ? 'reports' : decidedAutomatically;

/** Who decided and how fast. Screening that holds a text leaves the decision to a person, so that it counts for neither. */
const whoAndWhen = (decision: CountedDecision): Record<string, number> =>
  decision.outcome === 'hold'
    ? {}
    : { [`automation.${automationOf(decision)}`]: 1, [`time.${bucketOf(decision)}`]: 1 };

/** What one decision adds to the published numbers: dotted names, each by one. */
export function countsOf(decision: CountedDecision): Record<string, number> {
  return {
    decisions: 1,
    [`outcome.${decision.outcome}`]: 1,
    [`source.${decision.source}`]: 1,
    ...whoAndWhen(decision),
    ...Object.fromEntries(decision.reasons.map(({ code }) => [`reason.${code}`, 1])),
    ...(decision.question === 'appeal' ? { [`appeal.${decision.outcome}`]: 1 } : {}),
    ...defined({ inflow: decision.decidedBy === 'screening' ? 1 : undefined }),
    ...starsOf(decision),
    ...agreementOf(decision),
  };
}

/**
 * Adds up counts by day of the decision (`2026-11-23`). A decision that was taken back counts for nothing: the undoing
 * takes off what it had added. Decisions before `from` are counted already; those of its last minute have to be given
 * all the same, for the undoings that came after.
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
