import type { Outcome, Violation } from './outcome.ts';

/** A case is open for each held submission, and for nothing else. */
export function checkCases({ submissions, cases }: Outcome): Violation[] {
  const open = new Set(cases);
  const held = new Set(
    submissions.filter(({ state }) => state === 'held').map(({ person, item }) => `${person}/${item}`),
  );
  const violation = (about: string, message: string): Violation => ({ check: 'cases', about, message });
  return [
    ...[...held.difference(open)].map((about) => violation(about, 'is held and no case is open')),
    ...[...open.difference(held)].map((about) => violation(about, 'has a case and is not held')),
  ];
}
