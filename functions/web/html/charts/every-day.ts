const dayMs = 86_400_000;

/** Returns every ISO date from `from` to `to`, both included, so that days without events are not skipped. */
export function everyDay(from: string, to: string): string[] {
  const first = Date.parse(from);
  const count = Math.round((Date.parse(to) - first) / dayMs) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(first + index * dayMs).toISOString().slice(0, 10),
  );
}
