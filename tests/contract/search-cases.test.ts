import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseItem } from '../../shared/storage/case-items.ts';
import { listCases } from '../../shared/storage/list-cases.ts';
import { searchCases } from '../../shared/storage/search-cases.ts';
import { itemFrom } from '../../shared/storage/submission-items.ts';
import { keys } from '../../shared/storage/table.ts';
import { defined } from '../../shared/values/defined.ts';
import { aCase } from '../support/cases.ts';
import { anAddress, aPublishedReview, aRating, aReview, aSuggestion } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const count = 650;
let storage: TestStorage;

const numberedCase = (n: number) =>
  aCase({
    address: anAddress(n, n),
    priority: n === 600 ? 5 : 4,
    category: n % 100 === 7 ? 'spam' : 'language',
    openedAt: new Date(Date.parse('2026-11-01T10:00:00.000Z') + n * 1000).toISOString(),
    ...defined({ titleName: n === 3 ? 'Amélie and the Moon' : undefined }),
  });

const submission = (n: number) => {
  const address = anAddress(n, n);
  if (n === 5)
    return aReview({ address, content: aRating({ headline: 'CHEAP Watches', text: 'Look here.' }) });
  if (n === 6)
    return aPublishedReview({ address, published: aRating({ text: 'Great   chеаp\nwatches for all.' }) });
  if (n === 8)
    return aSuggestion({
      address,
      content: {
        area: 'fact',
        text: 'The network is wrong.',
        patch: [{ path: 'details.network', value: 'Cheap Watches TV' }],
      },
    });
  return aReview({ address, content: aRating({ text: n === 640 ? 'cheap watches again' : 'A good film.' }) });
};

beforeAll(async () => {
  storage = await startStorage();
  const numbers = Array.from({ length: count }, (_, n) => n);
  await writeItems(
    storage.store,
    numbers.map((n) => caseItem(numberedCase(n))),
  );
  // The current name of the author, which differs from the one stored with the text.
  await writeItems(storage.store, [
    { ...keys.profile(anAddress(4, 4).person), entity: 'profile', handle: 'Walnut Meadowlark', version: 1 },
  ]);
  // Submission 9 is not stored, as if it had been deleted: only the fields of its case can be found.
  await writeItems(
    storage.store,
    numbers.filter((n) => n !== 9).map((n) => itemFrom(submission(n))),
  );
}, 60_000);
afterAll(() => storage.close());

const search = (words: string, limit = 30, after?: Parameters<typeof searchCases>[4]) =>
  storage.spent(() => searchCases(storage.store, 'waiting', { words }, limit, after));
const placesOf = (cases: { address: { item: string } }[]) => cases.map(({ address }) => address.item);
const places = (...numbers: number[]) => numbers.map((n) => anAddress(n, n).item);

describe('A search among cases', () => {
  it('finds words in headlines, waiting and published texts, and suggested changes, even in look-alike letters', async () => {
    const { result } = await search('Cheap wátches');
    expect(placesOf(result.cases)).toEqual(places(5, 6, 8));
  });

  it.each([
    ['a title', 'amelie', 3],
    ['an author', 'walnut meadow', 4],
  ])('finds the name of %s', async (_, words, n) => {
    expect(placesOf((await search(words)).result.cases)).toEqual(places(n));
  });

  it('reads three hundred cases in seven requests, and returns a position to continue from', async () => {
    const first = await search('cheap watches');
    expect(first.calls.toSorted()).toEqual([...Array(6).fill('BatchGetItem'), 'Query']);
    expect(first.read).toBeLessThanOrEqual(380);
    const second = await search('cheap watches', 30, first.result.next);
    expect(second.result.cases).toEqual([]);
    const third = await search('cheap watches', 30, second.result.next);
    expect(placesOf(third.result.cases)).toEqual(places(640));
    expect(third.result.next).toBeUndefined();
  });

  it('finds every matching case when it continues page by page', async () => {
    const seen: string[] = [];
    let after: Parameters<typeof searchCases>[4];
    do {
      const { result } = await search('cheap watches', 1, after);
      seen.push(...placesOf(result.cases));
      after = result.next;
    } while (after);
    expect(seen).toEqual(places(5, 6, 8, 640));
  });

  it.each([[' '], ['\u200b'], ['.*'], ['no such words']])('finds nothing for %j', async (words) => {
    expect((await search(words)).result.cases).toEqual([]);
  });
});

describe('A filtered list of cases', () => {
  it('is read with one query', async () => {
    const { result, calls } = await storage.spent(() =>
      listCases(storage.store, 'waiting', { category: 'spam' }, 30),
    );
    expect(calls).toEqual(['Query']);
    expect(placesOf(result.cases)).toEqual(places(7, 107, 207, 307, 407, 507, 607));
    expect(result.next).toBeUndefined();
  });

  it('of one priority contains only cases of that priority', async () => {
    const { cases } = await listCases(storage.store, 'waiting', { priority: 5 }, 30);
    expect(placesOf(cases)).toEqual(places(600));
  });
});
