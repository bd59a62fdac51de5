import { originalOf, originalView } from '../moderation/duplicates.ts';
import type { Receipt } from '../moderation/receipt.ts';
import { receiptView } from '../moderation/receipt-view.ts';
import type { Submission } from '../moderation/submission.ts';
import type { Address, SealingKeys } from '../people/sealing.ts';
import { pageFields } from '../suggestions/page-fields.ts';
import { defined } from '../values/defined.ts';
import { readOriginal } from './duplicates.ts';
import { isPageShown, readStoredPages } from './page-documents.ts';
import { queuePosition } from './queue-position.ts';
import { readReportReceipt } from './report-receipts.ts';
import { withReports } from './reported-submissions.ts';
import type { Store } from './store.ts';
import { readSubmission } from './submissions.ts';

type ReferenceKeys = Pick<SealingKeys, 'tag'>;

/**
 * Returns whether the receipt says if the page of the title is off the site. While a submission waits for screening, which
 * takes seconds, its receipt is read again and again, and this read is saved.
 */
const saysWherePageIs = ({ state }: Submission): boolean => state !== 'submitted';

/** Reads the review by the same person that stands instead of this one. */
const readStanding = async (store: Store, submission: Submission): Promise<Submission | undefined> =>
  submission.kind === 'review' && submission.supersededBy !== undefined
    ? readSubmission(store, { person: submission.address.person, item: submission.supersededBy })
    : undefined;

/** Reads what became of the suggestion of which this one is a duplicate. A function without the key does not say it. */
const readOriginalView = async (store: Store, submission: Submission, sealing?: ReferenceKeys) => {
  if (sealing === undefined || originalOf(submission) === undefined) return undefined;
  return originalView(await readOriginal(store, sealing, submission));
};

/** Reads what the page says now of a suggestion that was used; `undefined` when it names no fields or has no page. */
const readPresent = async (store: Store, submission: Submission): Promise<object | undefined> => {
  const { kind, state, slug } = submission;
  if (kind !== 'suggestion' || state !== 'applied' || !submission.content?.patch) return undefined;
  const page = (await readStoredPages(store, [slug])).get(slug);
  return page && pageFields(page);
};

/**
 * Reads the receipt of the submission or report at an address; `undefined` when there is neither.
 * @param receipt the sealed address, as the caller sent it
 * @param options `reader` is the tag of the caller, if signed in; only the author's receipt has the text. `receiptOf` returns the
 *   receipt of another of the author's submissions by its item tag. `sealing` is needed to tell what became of the suggestion
 *   that was there first
 */
export async function readReceipt(
  store: Store,
  receipt: string,
  address: Address,
  {
    reader,
    now,
    receiptOf,
    sealing,
  }: {
    reader?: string | undefined;
    now: Date;
    receiptOf?: (item: string) => string;
    sealing?: ReferenceKeys;
  },
): Promise<Receipt | undefined> {
  const stored = await readSubmission(store, address);
  if (stored === undefined) return readReportReceipt(store, receipt, address, now);
  const submission = await withReports(store, stored);
  const position = submission.state === 'held' ? await queuePosition(store, address) : undefined;
  const isAuthor = reader === address.person;
  const [standing, present, original] = await Promise.all([
    isAuthor ? readStanding(store, submission) : undefined,
    isAuthor ? readPresent(store, submission) : undefined,
    readOriginalView(store, submission, sealing),
  ]);
  const isShown =
    present !== undefined || !saysWherePageIs(submission) || (await isPageShown(store, submission.slug));
  return receiptView(receipt, submission, {
    isAuthor,
    now,
    offSite: !isShown,
    standingWithdrawn: standing?.state === 'withdrawn',
    ...defined({ position, receiptOf, present, original }),
  });
}
