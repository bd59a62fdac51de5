import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceCase, isCaseRefusal } from '../../shared/moderation/case-machine.ts';
import { decideByPolicy } from '../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../shared/moderation/policy.ts';
import { revise } from '../../shared/moderation/receive.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { openAppealCase } from '../../shared/storage/appeals.ts';
import { caseItem } from '../../shared/storage/case-items.ts';
import { changeCase, readCase } from '../../shared/storage/cases.ts';
import { writeScreeningDecision } from '../../shared/storage/screening-decisions.ts';
import { createSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { aCase } from '../support/cases.ts';
import { anAddress, aPublishedReview, aRating, aReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const now = '2026-11-02T09:00:00.000Z';
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const theCase = async (address: Address) => {
  const found = await readCase(storage.store, address);
  if (found === undefined) throw new Error('there is no case');
  return found;
};
const claim = async (address: Address): Promise<boolean> => {
  const found = await theCase(address);
  const next = advanceCase(found, { type: 'claimed', by: 'mo', name: 'Mo', now });
  if (isCaseRefusal(next)) throw new Error(next.refused);
  return changeCase(storage.store, next, found.version);
};

describe('A case that changes between a read and a write', () => {
  it('stays claimed when an appeal is opened from an outdated version', async () => {
    const address = anAddress(1);
    const review = aReview({ address, state: 'rejected', decisions: 1, chain: 'a-hash' });
    await createSubmission(storage.store, review);
    await writeItems(storage.store, [caseItem(aCase({ address, kind: 'sample' }))]);
    const read = await theCase(address);
    expect(await claim(address)).toBe(true);

    const appeal = {
      next: { ...review, version: review.version + 1 },
      opens: { ...read, kind: 'appeal' as const, version: read.version + 1 },
    };
    const previous = { submission: review.version, case: read.version };
    expect(await openAppealCase(storage.store, appeal, previous)).toBe(false);
    expect(await theCase(address)).toMatchObject({ kind: 'sample', state: 'assigned', assignee: 'mo' });
    expect(await readSubmission(storage.store, address)).toEqual(review);

    const claimed = await theCase(address);
    const repeated = { ...appeal, opens: { ...appeal.opens, version: claimed.version + 1 } };
    const since = { ...previous, case: claimed.version };
    expect(await openAppealCase(storage.store, repeated, since)).toBe(true);
  });

  it('becomes an open case with the next version number, without the claim, when screening holds a new revision', async () => {
    const address = anAddress(2);
    const published = aPublishedReview({ address, decisions: 1, publishedRevision: 1 });
    const edited = revise(published, aReview({ address, content: aRating({ text: 'Another text.' }) }));
    await createSubmission(storage.store, edited);
    await writeItems(storage.store, [caseItem(aCase({ address, kind: 'sample', priority: 7 }))]);
    const claims: boolean[] = [];

    const written = await writeScreeningDecision(storage.store, edited, async (existing) => {
      if (claims.length === 0) claims.push(await claim(address));
      return decideByPolicy(existing, { findings: [], failed: ['spam'] }, policyV1, now);
    });

    expect([written, claims]).toEqual([true, [true]]);
    expect(await theCase(address)).toMatchObject({ kind: 'review', state: 'open', version: 3, priority: 7 });
    expect(await readSubmission(storage.store, address)).toMatchObject({ state: 'held', decisions: 2 });
  });

  it('is not overwritten when the case was opened after the read', async () => {
    const address = anAddress(3);
    const first = aReview({ address });
    await createSubmission(storage.store, first);
    let reads = 0;
    const written = await writeScreeningDecision(storage.store, first, async (existing) => {
      reads += 1;
      if (reads === 1)
        await writeItems(storage.store, [caseItem(aCase({ address, version: 4, priority: 8 }))]);
      return decideByPolicy(existing, { findings: [], failed: ['spam'] }, policyV1, now);
    });
    expect([written, reads]).toEqual([true, 2]);
    expect(await theCase(address)).toMatchObject({ version: 5, priority: 8 });
  });
});
