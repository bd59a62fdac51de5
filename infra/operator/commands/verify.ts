import { brokenLink } from '../../../shared/moderation/chain.ts';
import { decidedAddresses } from '../../../shared/storage/decided-addresses.ts';
import { listDecisions } from '../../../shared/storage/decisions.ts';
import { readSubmission } from '../../../shared/storage/submissions.ts';
import type { Command } from '../command.ts';

const command: Command = {
  readOnly: true,
  summary: 'Proves that no decision was changed or taken out',
  usage: `npm run operator -- verify

Follows the chain of hashes of every submission's decisions, and compares its end with the submission. Ends with 1
when a chain does not hold.`,
  async run(_, { store }) {
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
    return { ok: broken.length === 0, submissions: addresses.length, decisions, broken };
  },
};
export default command;
