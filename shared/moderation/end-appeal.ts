import type { Case } from './case.ts';
import type { AuthorAppeal, Submission } from './submission.ts';

/** Returns whether somebody still has to answer an author's appeal. */
export function isOpenAppeal(appeal: Pick<AuthorAppeal, 'state'> | undefined): boolean {
  return appeal?.state === 'open' || appeal?.state === 'assigned';
}

/**
 * Ends an author's open appeal, because the author withdraws the text or sends another one: the decision that was appealed is
 * about a text that nobody decides about any more. The next decision can be appealed again.
 */
export function withoutOpenAppeal<Appealed extends Submission>(submission: Appealed): Appealed {
  const { appeal } = submission;
  return appeal && isOpenAppeal(appeal)
    ? { ...submission, appeal: { decision: appeal.decision, state: 'withdrawn' } }
    : submission;
}

/** Returns whether an open case asks moderators to answer the author's open appeal. */
export function asksAboutAppeal(about: Case | undefined, { appeal }: Submission): boolean {
  if (about === undefined || about.state === 'closed' || !isOpenAppeal(appeal)) return false;
  return about.appeal?.by === 'author' && about.appeal.decision === appeal?.decision;
}
