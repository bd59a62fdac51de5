import type { ChaosRun } from '../chaos.ts';
import { isHeldUnscreened } from '../check/receipts.ts';

const countBy = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

const line = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** The figures of a run for chaos.json. */
export function summaryOf(run: ChaosRun) {
  const { settings, outcome, violations, kills, injected, seconds, heldBySweeper } = run;
  const { submissions, decisions, results, queues } = outcome;
  const revisions = results.reduce((sum, one) => sum + one.revisions, 0);
  const tries = results.reduce((sum, one) => sum + one.tries, 0);
  return {
    settings,
    acknowledged: { submissions: results.length, revisions, requests: tries },
    kills,
    faults: injected,
    states: countBy(submissions.map(({ state }) => state)),
    scenarios: countBy(results.map(({ scenario }) => scenario)),
    decisions: decisions.length,
    heldUnscreened: { bySweeper: heldBySweeper, states: submissions.filter(isHeldUnscreened).length },
    reminders: queues.OverdueQueue,
    seconds,
    violations,
  };
}

const maxShown = 40;

/** The figures of a run as a text table. */
export function tableOf(run: ChaosRun): string {
  const summary = summaryOf(run);
  const { settings, acknowledged, seconds, violations } = summary;
  const rows: [string, string][] = [
    [
      'size, seed',
      `${settings.submissions}, ${settings.seed}${settings.mutation ? `, ${settings.mutation}` : ''}`,
    ],
    [
      'acknowledged',
      `${acknowledged.revisions} texts in ${acknowledged.submissions} submissions, ${acknowledged.requests} requests`,
    ],
    ['killed', line(summary.kills)],
    ['faults', line(summary.faults)],
    ['scenarios', line(summary.scenarios)],
    ['final states', line(summary.states)],
    ['decisions', String(summary.decisions)],
    [
      'held unscreened',
      `${summary.heldUnscreened.states}, of which by the sweeper ${summary.heldUnscreened.bySweeper}`,
    ],
    ['reminders waiting', String(summary.reminders)],
    [
      'seconds',
      `writing ${seconds.writing.toFixed(1)}, draining ${seconds.draining.toFixed(1)}, checking ${seconds.checking.toFixed(1)}`,
    ],
    ['violations', String(violations.length)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...violations.slice(0, maxShown).map(({ check, about, message }) => `  ${check}  ${about}  ${message}`),
    ...(violations.length > maxShown ? [`  and ${violations.length - maxShown} more in chaos.json`] : []),
  ].join('\n');
}
