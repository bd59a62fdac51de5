import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withdraw } from '../../shared/moderation/withdraw.ts';
import { caseItem } from '../../shared/storage/case-items.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listCases } from '../../shared/storage/list-cases.ts';
import {
  changeSubmission,
  createSubmission,
  listSubmissionsOf,
  readSubmission,
} from '../../shared/storage/submissions.ts';
import { aCase } from '../support/cases.ts';
import { anAddress, aPublishedReview, aRating, aReview, aSuggestion } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const at = '2026-11-02T09:00:00.000Z';
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

describe('a new submission', () => {
  it('costs one write of one unit, and one read of one unit', async () => {
    const review = aReview({ address: anAddress(1) });
    const created = await storage.spent(() => createSubmission(storage.store, review));
    expect(created).toEqual({ result: undefined, read: 0, write: 1, calls: ['PutItem'] });
    const read = await storage.spent(() => readSubmission(storage.store, review.address));
    expect(read).toEqual({ result: review, read: 1, write: 0, calls: ['GetItem'] });
  });

  it('with a key that already exists changes nothing and returns the stored submission', async () => {
    const first = aReview({ address: anAddress(2) });
    await createSubmission(storage.store, first);
    const second = { ...first, content: aRating({ stars: 1 }) };
    expect(await createSubmission(storage.store, second)).toEqual(first);
    expect(await readSubmission(storage.store, first.address)).toEqual(first);
  });

  it('that is sent many times at once is stored once, and all other requests get the stored submission', async () => {
    const address = anAddress(3);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((stars) =>
        createSubmission(storage.store, aReview({ address, content: { stars } })),
      ),
    );
    const there = await readSubmission(storage.store, address);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(answers.filter((answer) => answer !== undefined)).toEqual(Array(4).fill(there));
  });

  it('is not found before it is created', async () => {
    expect(await readSubmission(storage.store, anAddress(99, 99))).toBeUndefined();
  });
});

describe('a change by the author', () => {
  const edit = (previousVersion: number, version = previousVersion + 1) => ({
    next: aReview({ address: anAddress(4), version, revision: version }),
    previousVersion,
    aggregates: [],
  });

  it('takes one write if the stored version is the one that was read, and is refused otherwise', async () => {
    await createSubmission(storage.store, aReview({ address: anAddress(4) }));
    const changed = await storage.spent(() => changeSubmission(storage.store, edit(1)));
    expect(changed).toEqual({ result: true, read: 0, write: 1, calls: ['PutItem'] });
    expect(await changeSubmission(storage.store, edit(1))).toBe(false);
    expect(await readSubmission(storage.store, anAddress(4))).toMatchObject({ version: 2 });
  });

  it('succeeds once when several arrive at the same time', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => changeSubmission(storage.store, edit(2))));
    expect(outcomes.toSorted()).toEqual([false, false, true]);
  });

  it('of a missing submission is refused', async () => {
    const nowhere = { ...edit(1), next: aReview({ address: anAddress(98) }) };
    expect(await changeSubmission(storage.store, nowhere)).toBe(false);
  });

  it('that withdraws a review is written in one transaction, and only once', async () => {
    const published = aPublishedReview({ address: anAddress(5) });
    await createSubmission(storage.store, published);
    const withdrawal = withdraw(published);
    if ('refused' in withdrawal) throw new Error(withdrawal.refused);
    const { slug, audience, address } = published;
    const change = {
      next: withdrawal.next,
      previousVersion: published.version,
      aggregates: [{ slug, audience, address, change: withdrawal.change, now: '2026-11-02T09:00:00.000Z' }],
    };
    const { result, calls } = await storage.spent(() => changeSubmission(storage.store, change));
    expect([result, calls]).toEqual([true, ['TransactWriteItems']]);
    expect(await readSubmission(storage.store, address)).toEqual(withdrawal.next);
    expect(await changeSubmission(storage.store, change)).toBe(false);
  });
});

describe('a change by the author that closes the case about the text', () => {
  it('removes the appeal and the claim from the case, and increments its version', async () => {
    const address = anAddress(8);
    const held = aReview({ address, state: 'held', version: 2 });
    const appeal = { by: 'author', text: 'Look!', openedAt: at, decision: 1, decider: 'mo' } as const;
    await createSubmission(storage.store, held);
    await writeItems(storage.store, [
      caseItem(aCase({ address, version: 7, appeal, assignee: 'mo', leaseUntil: at, state: 'assigned' })),
    ]);
    const { result, calls } = await storage.spent(() =>
      changeSubmission(storage.store, {
        next: { ...held, version: 3, revision: 2, state: 'submitted' },
        previousVersion: 2,
        aggregates: [],
        endsCase: { at },
      }),
    );
    expect([result, calls]).toEqual([true, ['TransactWriteItems']]);
    expect(await readCase(storage.store, address)).toEqual(
      aCase({ address, version: 8, state: 'closed', closedAt: at }),
    );
    expect((await listCases(storage.store, 'closed', {}, 10)).cases).toHaveLength(1);
    expect((await listCases(storage.store, 'assigned', {}, 10)).cases).toEqual([]);
  });
});

describe('the list of a person’s submissions', () => {
  it('contains each submission of the person exactly once across all pages, and none by other people', async () => {
    const own = Array.from({ length: 7 }, (_, n) => aSuggestion({ address: anAddress(6, n + 1) }));
    for (const one of [...own, aReview({ address: anAddress(7) })])
      await createSubmission(storage.store, one);
    const { person } = anAddress(6);
    const seen: string[] = [];
    for (let after: Record<string, string> | undefined, pages = 0; pages < 5; pages += 1) {
      const page = await listSubmissionsOf(storage.store, person, 3, after);
      seen.push(...page.submissions.map(({ address }) => address.item));
      after = page.next;
      if (after === undefined) break;
    }
    expect(seen.toSorted()).toEqual(own.map(({ address }) => address.item).toSorted());
  });
});
