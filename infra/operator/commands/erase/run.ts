import { createInterface } from 'node:readline/promises';
import type { Outcome, SharedFlags, Work } from '../../command.ts';
import type { Terminal } from '../../context.ts';
import { UsageError } from '../../errors.ts';
import { type Counts, recordOf } from './person-record.ts';

export interface EraseFlags {
  readonly subject: string | undefined;
  readonly receipt: string | undefined;
  readonly yes: boolean;
}

const countsText = (counts: Counts): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ') || 'nothing';

const stays = 'Entries that protect other people stay in a ledger until they expire.';

/** Throws for a text that cannot be a receipt of any installation. */
const checkForm = (receipt: string): void => {
  if (!/^rcp_[A-Za-z][\w-]{22}$/.test(receipt))
    throw new UsageError(`"${receipt}" is not a receipt`, 'A receipt begins with rcp_ and has 27 characters');
};

/** Asks for confirmation in a terminal. A script is not asked. */
const confirmed = async ({ stdin }: Terminal, counts: Counts): Promise<boolean> => {
  if (!stdin.isTTY) return true;
  const terminal = createInterface({ input: stdin, output: process.stderr });
  const answer = await terminal.question(
    `This erases ${countsText(counts)} and cannot be undone. ${stays} Type "erase" to continue: `,
  );
  terminal.close();
  return answer.trim() === 'erase';
};

/** Erases the person with the given subject, or the person who sent the submission with the given receipt. */
export default async function runErase(
  { subject, receipt, yes, dryRun }: EraseFlags & SharedFlags,
  { open, terminal }: Work,
): Promise<Outcome> {
  if ((subject === undefined) === (receipt === undefined))
    throw new UsageError('give either --subject or --receipt');
  if (receipt !== undefined) checkForm(receipt);
  const record = recordOf(await open(), subject === undefined ? { receipt: receipt ?? '' } : { subject });
  if (dryRun) {
    const wouldErase = await record.count();
    return {
      result: { ok: true, dryRun: true, wouldErase },
      lines: [`This would be erased: ${countsText(wouldErase)}.`, stays],
    };
  }
  if (!yes && !(await confirmed(terminal, await record.count())))
    return { result: { ok: false, erased: 0 }, lines: ['Nothing was erased.'] };
  const erased = await record.erase();
  return { result: { ok: true, erased }, lines: ['The person was erased.'] };
}
