import type { Outcome, StoredSubmission, Violation } from './outcome.ts';

const final = new Set(['published', 'needs-edit', 'rejected', 'held', 'withdrawn']);

/** What the worker could not screen after several tries is held for people, and says so. */
export function isHeldUnscreened({ state, reasons }: StoredSubmission): boolean {
  return state === 'held' && (reasons ?? '').includes('could not be finished (screening)');
}

const keyOf = ({ person, item }: StoredSubmission): string => `${person}/${item}`;

/** Nothing acknowledged is lost, and each submission is in the one state its story must end in. */
export function checkReceipts({ played, addresses, receiptStates, submissions }: Outcome): Violation[] {
  const stored = new Map(submissions.map((submission) => [keyOf(submission), submission]));
  return played.flatMap(({ receipt, story, ends, revisions, surprises }) => {
    const violation = (message: string): Violation => ({
      check: 'receipts',
      about: receipt ?? story,
      message: `${story}: ${message}`,
    });
    const found = surprises.map((surprise) => violation(surprise));
    if (receipt === undefined) return [...found, violation('has no receipt')];
    const submission = stored.get(addresses[receipt] ?? '');
    if (submission === undefined) return [...found, violation('was acknowledged and is nowhere')];
    const { state, revision } = submission;
    if (!final.has(state)) found.push(violation(`came to rest as ${state}`));
    else if (state !== ends && !isHeldUnscreened(submission))
      found.push(violation(`should be ${ends} and is ${state}`));
    if (revision !== revisions)
      found.push(violation(`${revisions} texts were acknowledged, revision is ${revision}`));
    if (receiptStates[receipt] !== state)
      found.push(violation(`the receipt says ${receiptStates[receipt] ?? 'nothing'}, the table ${state}`));
    return found;
  });
}
