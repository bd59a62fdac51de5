import type { Outcome, StoredSubmission, Violation } from './outcome.ts';

const final = new Set(['published', 'needs-edit', 'rejected', 'held', 'forwarded', 'withdrawn']);

/** Whether the sweeper held a submission that the worker could not screen after several attempts. */
export function isHeldUnscreened({ state, reasons }: StoredSubmission): boolean {
  return state === 'held' && (reasons ?? '').includes('could not be finished (screening)');
}

const keyOf = ({ person, item }: StoredSubmission): string => `${person}/${item}`;

/** Checks that no acknowledged submission is lost, and that each is in the final state of its scenario. */
export function checkReceipts({ results, addresses, receiptStates, submissions }: Outcome): Violation[] {
  const stored = new Map(submissions.map((submission) => [keyOf(submission), submission]));
  return results.flatMap(({ receipt, scenario, expectedState, revisions, unexpected }) => {
    const violation = (message: string): Violation => ({
      check: 'receipts',
      about: receipt ?? scenario,
      message: `${scenario}: ${message}`,
    });
    const found = unexpected.map((problem) => violation(problem));
    if (receipt === undefined) return [...found, violation('has no receipt')];
    const submission = stored.get(addresses[receipt] ?? '');
    if (submission === undefined) return [...found, violation('was acknowledged but is not in the table')];
    const { state, revision } = submission;
    if (!final.has(state)) found.push(violation(`is still ${state} at the end`));
    else if (state !== expectedState && !isHeldUnscreened(submission))
      found.push(violation(`should be ${expectedState} but is ${state}`));
    if (revision !== revisions)
      found.push(violation(`${revisions} texts were acknowledged, but the revision is ${revision}`));
    if (receiptStates[receipt] !== state)
      found.push(
        violation(`the API returns ${receiptStates[receipt] ?? 'nothing'}, but the table has ${state}`),
      );
    return found;
  });
}
