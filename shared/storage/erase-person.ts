import { handleKeys } from '../people/names/key.ts';
import { type Address, referenced, type SealingKeys } from '../people/sealing.ts';
import { carryIntoLedger } from './carry-into-ledger.ts';
import { eraseReporterAppeal } from './erase-appeal.ts';
import { eraseSubmission } from './erase-submission.ts';
import { eraseVote } from './erase-vote.ts';
import { forgetSignatures } from './forget-signatures.ts';
import { deleteItem, listPersonItems, type PersonItem } from './person-items.ts';
import type { Store } from './store.ts';
import { keys, partsOf } from './table.ts';

const atOnce = 8;
const rounds = 5;

const eraseItem = async (
  store: Store,
  sealing: Pick<SealingKeys, 'tag' | 'ledger'>,
  person: string,
  item: PersonItem,
  now: string,
): Promise<void> => {
  const [place = ''] = partsOf(item.sk);
  if (item.entity === 'submission') return eraseSubmission(store, sealing, { person, item: place }, now);
  if (item.entity === 'vote') return eraseVote(store, item, referenced(sealing, String(item.review)), now);
  if (item.entity === 'report' && item.about) {
    const about = item.about as Address;
    if (typeof item.appealed === 'number') await eraseReporterAppeal(store, about, item.appealed, now);
    await deleteItem(store, keys.caseReport(about, { person, item: place }));
  }
  if (item.entity === 'profile' && typeof item.handle === 'string')
    await Promise.all(handleKeys(item.handle).map((look) => deleteItem(store, keys.handle(look))));
  return deleteItem(store, item);
};

/**
 * Erases a person: their submissions with cases, decisions and counts in aggregates, and their votes, reports, appeals,
 * strikes, signatures and profile. Only their ledger remains, which protects other people and expires. The changes reach
 * the stream, which causes the pages to be rebuilt. Queued requests for erased items change nothing. Can be repeated
 * after a failure. Returns how many items were deleted.
 */
export async function erasePerson(
  store: Store,
  sealing: Pick<SealingKeys, 'tag' | 'ledger'>,
  person: string,
  now: string,
): Promise<number> {
  let gone = 0;
  for (let round = 0; round < rounds; round += 1) {
    const items = await listPersonItems(store, person);
    if (items.length === 0) {
      await forgetSignatures(store, person);
      return gone;
    }
    await carryIntoLedger(store, sealing, person, items, now);
    // Submissions are erased first, so that a worker that is still screening one cannot write its decision. A decision that
    // was written after the list was read is found in the next round.
    items.sort((a, b) => Number(b.entity === 'submission') - Number(a.entity === 'submission'));
    for (let start = 0; start < items.length; start += atOnce)
      await Promise.all(
        items.slice(start, start + atOnce).map((item) => eraseItem(store, sealing, person, item, now)),
      );
    gone += items.length;
  }
  throw new Error('a person kept writing while their items were erased');
}
