import type { Outcome, Violation } from './outcome.ts';

/** Checks that there is an open case for each held submission, and no other. */
export function checkCases({ submissions, cases }: Outcome): Violation[] {
  const open = new Set(cases);
  const held = new Set(
    submissions.filter(({ state }) => state === 'held').map(({ person, item }) => `${person}/${item}`),
  );
  const violation = (about: string, message: string): Violation => ({ check: 'cases', about, message });
  return [
    ...[...held.difference(open)].map((about) => violation(about, 'is held but has no open case')),
    ...[...open.difference(held)].map((about) => violation(about, 'has an open case but is not held')),
  ];
}
