import { type SealingKeys, seal } from '../people/sealing.ts';
import { listPersonItems, type PersonItem } from './person-items.ts';
import type { Store } from './store.ts';
import { expiryAttribute, indexes } from './table.ts';

/** Keys and fingerprints say nothing to people; notes among colleagues may speak of others. */
const left = new Set<string>([
  'pk',
  'sk',
  'entity',
  ...Object.values(indexes).flatMap(({ partition, sort }) => [partition, sort]),
  'requestKey',
  'requestBody',
  'signature',
  'earlierRequests',
  'request',
  'appealRequest',
  'about',
  'decidedBy',
  'internalNote',
  expiryAttribute,
]);

const packed = new Set(['content', 'published', 'reasons', 'findings', 'appeal']);

const readable = (item: PersonItem): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => !left.has(name))
      .map(([name, value]) => [
        name,
        packed.has(name) && typeof value === 'string' ? JSON.parse(value) : value,
      ]),
  );

const receiptOf = (sealing: SealingKeys, person: string, { sk }: PersonItem): { receipt: string } => ({
  receipt: seal(sealing, 'receipt', { person, item: sk.split('#')[1] ?? '' }),
});

/** Everything that is kept of a person, as they may take it along; places are told as receipts. */
export const exportPerson = async (store: Store, sealing: SealingKeys, person: string) => {
  const items = await listPersonItems(store, person);
  const all = (entity: string) => items.filter((item) => item.entity === entity);
  const withReceipts = (entity: string) =>
    all(entity).map((item) => ({ ...receiptOf(sealing, person, item), ...readable(item) }));
  const [profile] = all('profile').map(readable);
  return {
    ...(profile ? { profile } : {}),
    submissions: withReceipts('submission'),
    decisions: withReceipts('decision'),
    reports: withReceipts('report'),
    strikes: withReceipts('strike'),
    votes: all('vote').map(readable),
  };
};
