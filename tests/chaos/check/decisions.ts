import type { Outcome, StoredDecision, Violation } from './outcome.ts';

/** The states that can follow a decision. A suggestion that may be read is forwarded to the editors. */
const statesAfter: Record<string, readonly string[]> = {
  publish: ['published', 'forwarded'],
  hold: ['held'],
  'needs-edit': ['needs-edit'],
  reject: ['rejected'],
};

const byAddress = (decisions: readonly StoredDecision[]): Map<string, StoredDecision[]> =>
  Map.groupBy(decisions, ({ person, item }) => `${person}/${item}`);

/**
 * Checks that each decided revision has exactly one decision, and that a submission's version equals the number of its
 * texts, decisions and withdrawals. A transaction that was applied twice makes the version too high.
 */
export function checkDecisions({ submissions, decisions, results, addresses }: Outcome): Violation[] {
  const decided = byAddress(decisions);
  const withdrawals = new Map(
    results.map(({ receipt, withdrawals: count }) => [addresses[receipt ?? ''] ?? '', count]),
  );
  const found: Violation[] = [];
  for (const { person, item, state, version, revision } of submissions) {
    const about = `${person}/${item}`;
    const violation = (message: string) => found.push({ check: 'decisions', about, message });
    const own = decided.get(about) ?? [];
    decided.delete(about);
    for (const [at, group] of Map.groupBy(own, (decision) => decision.revision))
      if (group.length > 1) violation(`revision ${at} has ${group.length} decisions`);
    const current = own.find((decision) => decision.revision === revision);
    if (current === undefined && state !== 'withdrawn') violation(`is ${state} without a decision`);
    if (current && state !== 'withdrawn' && !statesAfter[current.outcome]?.includes(state))
      violation(`is ${state} after the decision ${current.outcome}`);
    const steps = revision + own.length + (withdrawals.get(about) ?? 0);
    if (version !== steps) violation(`is at version ${version} after ${steps} steps`);
  }
  for (const about of decided.keys())
    found.push({ check: 'decisions', about, message: 'has a decision but does not exist' });
  return found;
}
