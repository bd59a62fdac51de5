import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { actOf, type ErasedStrike, type Ledger } from '../people/ledger.ts';
import { defined } from '../values/defined.ts';
import { whenCondition } from './failures.ts';
import { toItem } from './items.ts';
import { listItems, type PersonItem } from './person-items.ts';
import { expiresAfter, isExpired } from './retention.ts';
import type { Store } from './store.ts';
import { keys, partsOf, sortPrefixes } from './table.ts';

const words = (value: unknown): string[] => (value instanceof Set ? [...value].map(String) : []);

const strikeIn = ({ code, weight, at, endsAt, sk }: PersonItem): ErasedStrike => ({
  code: String(code),
  weight: Number(weight),
  at: String(at),
  endsAt: String(endsAt),
  fingerprint: partsOf(sk)[0] ?? '',
});

const ledgerIn = (items: readonly PersonItem[]): Ledger => {
  const all = (entity: string) => items.filter((item) => item.entity === entity);
  const [stated] = all('stated-year');
  return {
    ...defined({ birthYear: typeof stated?.birthYear === 'number' ? stated.birthYear : undefined }),
    refused: all('refused-year').length > 0,
    acts: all('erased-acts').flatMap(({ acts }) => words(acts).flatMap((word) => actOf(word) ?? [])),
    strikes: all('erased-strike').map(strikeIn),
    upheld: all('erased-reports').flatMap(({ upheld }) => words(upheld)),
    declined: all('erased-reports').flatMap(({ declined }) => words(declined)),
  };
};

const entriesOf = async (store: Store, ledger: string, prefix: string, now: Date): Promise<PersonItem[]> =>
  (await listItems(store, keys.statedYear(ledger).pk, prefix)).filter((item) => !isExpired(item, now));

/** Lists the entries of a ledger that have not expired. */
export function listLedger(store: Store, ledger: string, now: Date): Promise<PersonItem[]> {
  return entriesOf(store, ledger, '', now);
}

/** Reads with one query what was kept about a person after erasures. */
export async function readLedger(store: Store, ledger: string, now: Date): Promise<Ledger> {
  return ledgerIn(await listLedger(store, ledger, now));
}

/** Reads only the age entries of a ledger, with one query. */
export async function readLedgerAge(
  store: Store,
  ledger: string,
  now: Date,
): Promise<Pick<Ledger, 'birthYear' | 'refused'>> {
  return ledgerIn(await entriesOf(store, ledger, sortPrefixes.age, now));
}

/**
 * Records that a person said they are under 13, without the birth year. Repeating it does not extend how long it is
 * kept.
 */
export async function rememberRefusal(store: Store, ledger: string, now: Date): Promise<void> {
  const at = now.toISOString();
  await whenCondition(
    store.client.send(
      new PutItemCommand({
        TableName: store.table,
        Item: toItem({
          ...keys.refusedYear(ledger),
          entity: 'refused-year',
          ...expiresAfter('refused birth year', at),
        }),
        ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
        ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.getTime() / 1000)) } },
      }),
    ),
  );
}
