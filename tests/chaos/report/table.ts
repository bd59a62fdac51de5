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

/** The run's figures, as they go into chaos.json. */
export function summaryOf(run: ChaosRun) {
  const { settings, outcome, violations, kills, injected, seconds, heldBySweeper } = run;
  const { submissions, decisions, played, queues } = outcome;
  const revisions = played.reduce((sum, one) => sum + one.revisions, 0);
  const tries = played.reduce((sum, one) => sum + one.tries, 0);
  return {
    settings,
    acknowledged: { submissions: played.length, revisions, requests: tries },
    kills,
    faults: injected,
    states: countBy(submissions.map(({ state }) => state)),
    stories: countBy(played.map(({ story }) => story)),
    decisions: decisions.length,
    heldUnscreened: { bySweeper: heldBySweeper, states: submissions.filter(isHeldUnscreened).length },
    reminders: queues.OverdueQueue,
    seconds,
    violations,
  };
}

const maxShown = 40;

/** The same for people. */
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
    ['stories', line(summary.stories)],
    ['states at rest', line(summary.states)],
    ['decisions', String(summary.decisions)],
    [
      'held unscreened',
      `${summary.heldUnscreened.states}, by the sweeper ${summary.heldUnscreened.bySweeper}`,
    ],
    ['reminders waiting', String(summary.reminders)],
    [
      'seconds',
      `writing ${seconds.writing.toFixed(1)}, coming to rest ${seconds.coming.toFixed(1)}, checking ${seconds.checking.toFixed(1)}`,
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
