import pMap from 'p-map';
import { brokenLink } from '../../../../shared/moderation/chain.ts';
import { fingerprintsOf } from '../../../../shared/people/fingerprints.ts';
import type { Address } from '../../../../shared/people/sealing.ts';
import { decidedAddresses } from '../../../../shared/storage/decided-addresses.ts';
import { listDecisions } from '../../../../shared/storage/decisions.ts';
import { wrongKeys } from '../../../../shared/storage/key-checks.ts';
import type { Store } from '../../../../shared/storage/store.ts';
import { readSubmission } from '../../../../shared/storage/submissions.ts';
import { defined } from '../../../../shared/values/defined.ts';
import type { Outcome, SharedFlags, Work } from '../../command.ts';
import { concurrency } from '../../concurrency.ts';

/** Verifies a submission's decisions. `sequence` is the number of the first invalid or missing one, if any. */
const verifyChain = async (store: Store, address: Address) => {
  const [chain, submission] = await Promise.all([
    listDecisions(store, address),
    readSubmission(store, address),
  ]);
  const truncated = submission !== undefined && submission.chain !== (chain.at(-1)?.hash ?? '');
  const sequence = brokenLink(chain) ?? (truncated ? chain.length + 1 : undefined);
  return { item: address.item, decisions: chain.length, sequence };
};

/** Verifies the chain of every submission's decisions, and the keys if they are given. */
export default async function runVerify(
  _: SharedFlags,
  { open, progress }: Pick<Work, 'open' | 'progress'>,
): Promise<Outcome> {
  const { store, sealing } = await open();
  const addresses = await decidedAddresses(store, new Date());
  const processed = progress.begin('submissions', addresses.length);
  const chains = await pMap(
    addresses,
    async (address) => {
      const chain = await verifyChain(store, address);
      processed();
      return chain;
    },
    { concurrency },
  );
  const decisions = chains.reduce((sum, chain) => sum + chain.decisions, 0);
  const broken = chains.flatMap(({ item, sequence }) => (sequence === undefined ? [] : [{ item, sequence }]));
  const wrong = sealing === undefined ? undefined : await wrongKeys(store, fingerprintsOf(sealing));
  return {
    result: {
      ok: broken.length === 0 && (wrong ?? []).length === 0,
      submissions: addresses.length,
      decisions,
      broken,
      ...defined({ wrongKeys: wrong }),
    },
    lines: [
      `${decisions} decisions about ${addresses.length} submissions were verified; ${broken.length} chains are broken.`,
      ...broken.map(({ item, sequence }) => `  ${item}: decision ${sequence} is invalid or missing`),
      ...(wrong === undefined ? ['No secrets were given, so the keys were not checked.'] : []),
      ...(wrong ?? []).map((key) => `  The key ${key} is not the one that the table was written with.`),
    ],
  };
}
