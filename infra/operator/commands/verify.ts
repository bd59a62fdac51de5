import { brokenLink } from '../../../shared/moderation/chain.ts';
import { fingerprintsOf } from '../../../shared/people/fingerprints.ts';
import { decidedAddresses } from '../../../shared/storage/decided-addresses.ts';
import { listDecisions } from '../../../shared/storage/decisions.ts';
import { wrongKeys } from '../../../shared/storage/key-checks.ts';
import { readSubmission } from '../../../shared/storage/submissions.ts';
import type { Command } from '../command.ts';

const command: Command = {
  readOnly: true,
  summary: 'Proves that no decision was changed or taken out',
  usage: `npm run operator -- verify

Follows the chain of hashes of every submission's decisions, and compares its end with the submission. Ends with 1
when a chain does not hold. With the secrets in the environment it also names the keys that are not those which the
table was written with.`,
  async run(_, { store, sealing }) {
    const broken: { item: string; sequence: number }[] = [];
    const addresses = await decidedAddresses(store, new Date());
    let decisions = 0;
    for (const address of addresses) {
      const [chain, submission] = await Promise.all([
        listDecisions(store, address),
        readSubmission(store, address),
      ]);
      decisions += chain.length;
      const cut = submission !== undefined && submission.chain !== (chain.at(-1)?.hash ?? '');
      const sequence = brokenLink(chain) ?? (cut ? chain.length + 1 : undefined);
      if (sequence !== undefined) broken.push({ item: address.item, sequence });
    }
    const wrong = sealing === undefined ? undefined : await wrongKeys(store, fingerprintsOf(sealing));
    const ok = broken.length === 0 && (wrong ?? []).length === 0;
    return { ok, submissions: addresses.length, decisions, broken, ...(wrong ? { wrongKeys: wrong } : {}) };
  },
};
export default command;
