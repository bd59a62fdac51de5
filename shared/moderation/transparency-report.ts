/** Builds the published transparency report from the counters of the given days. */
export function transparencyReport(days: readonly { day: string; counters: Record<string, number> }[]) {
  const totals: Record<string, number> = {};
  for (const { counters } of days)
    for (const [name, by] of Object.entries(counters)) totals[name] = (totals[name] ?? 0) + by;
  const group = (prefix: string): Record<string, number> =>
    Object.fromEntries(
      Object.entries(totals)
        .filter(([name, by]) => name.startsWith(`${prefix}.`) && by !== 0)
        .map(([name, by]) => [name.slice(prefix.length + 1), by]),
    );
  return {
    decisions: totals.decisions ?? 0,
    byOutcome: group('outcome'),
    byReason: group('reason'),
    bySource: group('source'),
    byAutomation: group('automation'),
    timeToDecision: group('time'),
    appeals: group('appeal'),
    suggestions: group('suggestion'),
    publishRateByStars: [1, 2, 3, 4, 5].map((stars) => {
      const decided = totals[`stars.${stars}.decided`] ?? 0;
      const published = totals[`stars.${stars}.published`] ?? 0;
      return {
        stars,
        decided,
        published,
        rate: decided === 0 ? null : Math.round((published / decided) * 1000) / 1000,
      };
    }),
    agreement: agreementBy(group('agree'), group('disagree')),
    agreementByWeek: agreementByWeek(days),
    days: days.map(({ day, counters }) => ({
      day,
      inflow: counters.inflow ?? 0,
      decisions: counters.decisions ?? 0,
      byPeople: counters['automation.no'] ?? 0,
      agree: sumOf(counters, 'agree.'),
      disagree: sumOf(counters, 'disagree.'),
    })),
  };
}

/** Returns the Monday of a day's week, such as 2026-11-23 for 2026-11-29. */
const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
};

const agreementByWeek = (days: readonly { day: string; counters: Record<string, number> }[]) => {
  const weeks = Map.groupBy(days, ({ day }) => mondayOf(day));
  return [...weeks]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([week, ofWeek]) => {
      const group = (prefix: string): Record<string, number> => {
        const sums: Record<string, number> = {};
        for (const { counters } of ofWeek)
          for (const [name, by] of Object.entries(counters))
            if (name.startsWith(prefix)) {
              const analyzer = name.slice(prefix.length);
              sums[analyzer] = (sums[analyzer] ?? 0) + by;
            }
        return sums;
      };
      return agreementBy(group('agree.'), group('disagree.')).map((each) => ({ week, ...each }));
    })
    .filter(({ agree, disagree }) => agree + disagree > 0);
};

const sumOf = (counters: Record<string, number>, prefix: string): number =>
  Object.entries(counters).reduce((sum, [name, by]) => sum + (name.startsWith(prefix) ? by : 0), 0);

const agreementBy = (agree: Record<string, number>, disagree: Record<string, number>) =>
  [...new Set([...Object.keys(agree), ...Object.keys(disagree)])].sort().map((analyzer) => ({
    analyzer,
    agree: agree[analyzer] ?? 0,
    disagree: disagree[analyzer] ?? 0,
  }));
