import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Case } from '../../shared/moderation/case.ts';
import { undoable } from '../../shared/moderation/undo.ts';
import { casePartWrites } from '../../shared/storage/case-parts.ts';
import { caseWrite, readCase } from '../../shared/storage/cases.ts';
import { deleteUndoStates } from '../../shared/storage/delete-undo-states.ts';
import { aCase } from '../support/cases.ts';
import { anAddress, aPublishedReview } from '../support/samples.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const closedAt = async (person: number, at: string): Promise<Case> => {
  const address = anAddress(person);
  const moderationCase = aCase({ address });
  const before = { moderationCase, submission: aPublishedReview({ address }) };
  const closed = undoable(
    { ...moderationCase, state: 'closed', closedAt: at, version: 2 },
    before,
    'someone',
    at,
    {
      key: 'k',
      body: 'b',
    },
  );
  const TransactItems = [
    caseWrite(storage.store, closed, undefined),
    ...casePartWrites(storage.store, closed, at),
  ];
  await storage.store.client.send(new TransactWriteItemsCommand({ TransactItems }));
  return closed;
};

it('the sweeper deletes the copy for undoing from closed cases when it is too late to undo, and nothing else', async () => {
  const old = await closedAt(1, '2026-11-02T08:58:00.000Z');
  const young = await closedAt(2, '2026-11-02T08:59:30.000Z');
  expect(await deleteUndoStates(storage.store, '2026-11-02T08:59:00.000Z')).toBe(1);
  const { undo: _, ...rest } = old;
  expect(await readCase(storage.store, old.address)).toEqual(rest);
  expect(await readCase(storage.store, young.address)).toEqual(young);
  expect(await deleteUndoStates(storage.store, '2026-11-02T08:59:00.000Z')).toBe(0);
});
