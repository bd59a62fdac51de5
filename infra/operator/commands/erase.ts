import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { tagOf, unseal } from '../../../shared/people/sealing.ts';
import { erasePerson } from '../../../shared/storage/erase-person.ts';
import { listPersonItems } from '../../../shared/storage/person-items.ts';
import { type Command, callTarget } from '../command.ts';
import type { Target } from '../target.ts';

/** What lies in a person's record, by kind. */
type Counts = Record<string, number>;

/** The two ways to a person's record: the table where the keys are at hand, else the API in their name. */
interface Way {
  count(): Promise<Counts>;
  erase(): Promise<number | 'through the API'>;
}

const wayThroughTable = (
  { store }: Target,
  sealing: NonNullable<Target['sealing']>,
  person: string,
): Way => ({
  async count() {
    const counts: Counts = {};
    for (const { entity } of await listPersonItems(store, person)) counts[entity] = (counts[entity] ?? 0) + 1;
    return counts;
  },
  erase: () => erasePerson(store, sealing, person, new Date().toISOString()),
});

const wayThroughApi = (target: Target, subject: string): Way => ({
  async count() {
    const token = await target.token(subject, 'adult');
    const record = (await callTarget(target, 'GET', '/v1/me/export', { token })) as Record<string, unknown>;
    const lists = Object.entries(record).filter((entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]),
    );
    return Object.fromEntries(lists.map(([kind, list]) => [kind, list.length]));
  },
  async erase() {
    const token = await target.token(subject, 'adult');
    await callTarget(target, 'DELETE', '/v1/me', { token });
    return 'through the API';
  },
});

const wayTo = (target: Target, subject: string | undefined, receipt: string | undefined): Way => {
  if (target.sealing === undefined) {
    if (subject === undefined)
      throw new Error('a receipt can only be opened with TAG_SECRET and RECEIPT_SECRETS');
    return wayThroughApi(target, subject);
  }
  const person =
    subject === undefined
      ? unseal(target.sealing, 'receipt', receipt ?? '')?.person
      : tagOf(target.sealing, 'person', subject);
  if (person === undefined) throw new Error('that is no receipt');
  return wayThroughTable(target, target.sealing, person);
};

/** Asks a person at a terminal; a script has said what it wants by calling. */
const confirmed = async (counts: Counts): Promise<boolean> => {
  if (!process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(
    `This erases ${JSON.stringify(counts)} and cannot be undone. Type "erase" to go on: `,
  );
  terminal.close();
  return answer.trim() === 'erase';
};

const erase: Command = {
  summary: 'Erases a person from table, indexes, pages and queues',
  usage: `npm run operator -- erase --subject SUBJECT | --receipt RECEIPT [--dry-run] [--yes]

  --subject   the person's subject in the user pool ("sub")
  --receipt   anything the person sent
  --dry-run   counts what would be erased, by kind, and erases nothing
  --yes       asks nothing; at a terminal the command asks first

What protects others (limits, strikes, the birth year they told) stays in a ledger without text until it ends by itself.
With TAG_SECRET, LEDGER_SECRET, RECEIPT_SECRETS and REVIEW_SECRETS it works on the table; without them, on a local stack,
it asks the API in the person's name.`,
  async run(args, target) {
    const { values } = parseArgs({
      args,
      options: {
        subject: { type: 'string' },
        receipt: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    });
    const { subject, receipt } = values;
    if ((subject === undefined) === (receipt === undefined))
      throw new Error('say who: either --subject or --receipt');
    const way = wayTo(target, subject, receipt);
    if (values['dry-run']) return { ok: true, dryRun: true, wouldErase: await way.count() };
    if (!values.yes && !(await confirmed(await way.count()))) return { ok: false, erased: 0 };
    return { ok: true, erased: await way.erase() };
  },
};
export default erase;
