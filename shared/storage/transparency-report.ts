import { countByDay } from '../moderation/transparency.ts';
import { transparencyReport } from '../moderation/transparency-report.ts';
import { undoableSince } from '../moderation/undo.ts';
import { decisionsBetween } from './decision-log.ts';
import type { Store } from './store.ts';
import { type Day, readDays } from './transparency.ts';
import { readWatermark } from './watermark.ts';

const dayMs = 86_400_000;

const merged = (days: readonly Day[], tail: Map<string, Record<string, number>>): Day[] => {
  const all = new Map(days.map(({ day, counters }) => [day, { ...counters }]));
  for (const [day, counts] of tail) {
    const counters = all.get(day) ?? {};
    for (const [name, by] of Object.entries(counts)) counters[name] = (counters[name] ?? 0) + by;
    all.set(day, counters);
  }
  return [...all].map(([day, counters]) => ({ day, counters })).sort((a, b) => a.day.localeCompare(b.day));
};

/**
 * Computes the published numbers of the last `days` days up to `now`: the daily counters plus the decisions since the
 * last roll-up.
 */
export async function readTransparencyReport(store: Store, days: number, now: Date) {
  const from = new Date(now.getTime() - (days - 1) * dayMs).toISOString().slice(0, 10);
  const to = now.toISOString();
  const { until } = await readWatermark(store);
  const since = until ?? new Date(now.getTime() - 30 * dayMs).toISOString();
  const [rolledUp, tail] = await Promise.all([
    readDays(store, from, to.slice(0, 10)),
    decisionsBetween(store, undoableSince(since), to, Number.POSITIVE_INFINITY),
  ]);
  const counted = countByDay(
    tail.map(({ decision }) => decision),
    since,
  );
  // Decisions that are not rolled up yet may belong to a day before the first requested day.
  const asked = merged(rolledUp, counted).filter(({ day }) => day >= from);
  const report = transparencyReport(asked);
  return { from, to: to.slice(0, 10), ...report };
}
