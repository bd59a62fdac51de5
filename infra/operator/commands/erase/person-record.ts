import { tagOf, unseal } from '../../../../shared/people/sealing.ts';
import { erasePerson } from '../../../../shared/storage/erase-person.ts';
import { listPersonItems } from '../../../../shared/storage/person-items.ts';
import { callApi } from '../../call-api.ts';
import { OperatorError } from '../../errors.ts';
import { needsSecrets } from '../../needs-secrets.ts';
import type { PersonKeys, Target } from '../../target/target.ts';

/** The number of a person's items that an erasure removes, by kind. */
export type Counts = Record<string, number>;

/** Access to the data of one person in an installation: in the table, or through the API. */
interface PersonRecord {
  count(): Promise<Counts>;
  erase(): Promise<number | 'through the API'>;
}

const inTable = ({ store }: Target, sealing: PersonKeys, person: string): PersonRecord => ({
  async count() {
    const counts: Counts = {};
    for (const { entity } of await listPersonItems(store, person)) counts[entity] = (counts[entity] ?? 0) + 1;
    return counts;
  },
  erase: () => erasePerson(store, sealing, person, new Date().toISOString()),
});

const throughApi = (target: Target, tokenOf: () => Promise<string>): PersonRecord => ({
  async count() {
    const token = await tokenOf();
    const record = (await callApi(target, 'GET', '/v1/me/export', { token })) as Record<string, unknown>;
    const lists = Object.entries(record).filter((entry): entry is [string, unknown[]] =>
      Array.isArray(entry[1]),
    );
    const erased = lists.filter(([kind]) => kind !== 'keptToProtectOthers');
    return Object.fromEntries(erased.map(([kind, list]) => [kind, list.length]));
  },
  async erase() {
    await callApi(target, 'DELETE', '/v1/me', { token: await tokenOf() });
    return 'through the API';
  },
});

/**
 * Returns access to the record of a person: directly in the table when the keys are given; otherwise, on a local stack
 * only, through the API on the person's behalf.
 * @throws OperatorError when neither is possible, or the keys do not fit the receipt
 */
export function recordOf(target: Target, who: { subject: string } | { receipt: string }): PersonRecord {
  const { sealing, tokenOf } = target;
  if (sealing === undefined) {
    if (tokenOf === undefined) throw needsSecrets();
    if (!('subject' in who))
      throw new OperatorError(
        'A receipt can only be decrypted with the secrets of the installation',
        'Give --subject instead, or set the secrets that npm run operator -- erase --help names',
      );
    return throughApi(target, () => tokenOf(who.subject));
  }
  const person =
    'subject' in who
      ? tagOf(sealing, 'person', who.subject)
      : unseal(sealing, 'receipt', who.receipt)?.person;
  if (person === undefined)
    throw new OperatorError(
      'This receipt was not made with the given RECEIPT_SECRETS',
      'Check that they belong to this installation and list every generation in use',
    );
  return inTable(target, sealing, person);
}
