import type { Measure } from '../charts/measures.tsx';

const hour = 3_600_000;
const ages = [
  { name: 'Up to an hour', under: hour },
  { name: 'Up to 6 hours', under: 6 * hour },
  { name: 'Up to a day', under: 24 * hour },
  { name: 'Up to 3 days', under: 72 * hour },
  { name: 'Longer', under: Number.POSITIVE_INFINITY },
] as const;

/** Counts the waiting cases by how long they have waited. `now` is in milliseconds. */
export function backlogAges(openedAt: readonly string[], now: number): Measure[] {
  const groups = openedAt.map((moment) => ages.findIndex(({ under }) => now - Date.parse(moment) <= under));
  return ages.map(({ name }, index) => ({ name, count: groups.filter((group) => group === index).length }));
}
