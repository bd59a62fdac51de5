import { QueryCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../shared/moderation/case.ts';
import { newCase } from '../../shared/moderation/new-case.ts';
import { undoable } from '../../shared/moderation/undo.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { caseItem } from '../../shared/storage/case-items.ts';
import { casePartWrites } from '../../shared/storage/case-parts.ts';
import { caseWrite, changeCase, readCase } from '../../shared/storage/cases.ts';
import { deleteUndoStates } from '../../shared/storage/delete-undo-states.ts';
import { eraseReporterAppeal } from '../../shared/storage/erase-appeal.ts';
import { eraseSubmission } from '../../shared/storage/erase-submission.ts';
import { toItem } from '../../shared/storage/items.ts';
import { listCases } from '../../shared/storage/list-cases.ts';
import { packContent } from '../../shared/storage/packed-content.ts';
import { changeSubmission, createSubmission } from '../../shared/storage/submissions.ts';
import { keys } from '../../shared/storage/table.ts';
import { aCase } from '../support/cases.ts';
import { anAddress, aPublishedReview, aRating } from '../support/samples.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const at = '2026-11-02T09:00:00.000Z';
const later = '2026-11-02T09:05:00.000Z';
const text = 'एक लंबी समीक्षा जिसे सबने पढ़ा।'.repeat(60);
const sealing = sealingKeys('a secret of the test');
let storage: TestStorage;
let people = 0;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

/** The state after a moderator has published the edit of a reported review. */
const decided = async () => {
  people += 1;
  const address = anAddress(people);
  const published = aPublishedReview({ address, published: aRating({ text }) });
  const findings = Array.from({ length: 30 }, (_, n) => ({
    category: 'profanity' as const,
    severity: 1 as const,
    start: n * 10,
    end: n * 10 + 5,
    analyzer: 'any',
  }));
  const reportedText = { revision: 1, content: aRating({ text }) };
  const open = aCase({ address, findings, reports: 1, reported: true, reportedText, reportedRevision: 1 });
  await createSubmission(storage.store, published);
  const closed: Case = { ...open, state: 'closed', version: 2, closedAt: at };
  const before = { moderationCase: open, submission: published };
  const moderationCase = undoable(closed, before, 'someone', at, { key: 'k', body: 'b' });
  await write(moderationCase, undefined);
  return { address, published, moderationCase };
};

const write = async (moderationCase: Case, previousVersion: number | undefined) => {
  const TransactItems = [
    caseWrite(storage.store, moderationCase, previousVersion),
    ...casePartWrites(storage.store, moderationCase, at),
  ];
  await storage.store.client.send(new TransactWriteItemsCommand({ TransactItems }));
};

/** Returns the items in the partition of a case, by sort key. */
const itemsOfCase = async (address: Address): Promise<string[]> => {
  const { Items } = await storage.store.client.send(
    new QueryCommand({
      TableName: storage.store.table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toItem({ ':pk': keys.case(address).pk }),
    }),
  );
  return (Items ?? []).map((item) => String(item.sk?.S));
};

const reopen = async ({ moderationCase, published }: Awaited<ReturnType<typeof decided>>): Promise<void> => {
  const report = { kind: 'report', category: 'spam', priority: 4, openedAt: later, reported: true } as const;
  const next = newCase(published, { ...report, version: 3 });
  expect(await changeCase(storage.store, next, moderationCase.version)).toBe(true);
};

describe('the long fields of a case, which are stored in separate items,', () => {
  it('are read with a single case, and not with a list of cases', async () => {
    const { moderationCase, address } = await decided();
    // The findings are in the decision.
    expect(await readCase(storage.store, address)).toEqual({ ...moderationCase, findings: [] });
    const { cases } = await listCases(storage.store, 'closed', {}, 10);
    expect(cases.map((one) => one.reportedRevision)).toEqual([1]);
    expect(JSON.stringify(cases)).not.toContain('समीक्षा');
  });

  it('are read and deleted even in the format of version 0.2, with the attributes subject and mark', async () => {
    const { moderationCase, address } = await decided();
    const { moderationCase: subject, submission } = moderationCase.undo!;
    await storage.store.client.send(
      new UpdateItemCommand({
        TableName: storage.store.table,
        Key: toItem(keys.caseUndo(address)),
        UpdateExpression: 'SET #before = :before, mark = :undo REMOVE #undo',
        ExpressionAttributeNames: { '#before': 'before', '#undo': 'undo' },
        ExpressionAttributeValues: toItem({
          ':before': packContent({ subject, submission }),
          ':undo': caseItem(moderationCase).undo,
        }),
      }),
    );
    expect(await readCase(storage.store, address)).toEqual({ ...moderationCase, findings: [] });
    await deleteUndoStates(storage.store, later);
    expect(await itemsOfCase(address)).not.toContain('UNDO');
    expect(await readCase(storage.store, address)).not.toHaveProperty('undo');
  });

  it('are not written when a report reopens the case, and are not part of the reopened case', async () => {
    const known = await decided();
    const spent = await storage.spent(() => reopen(known));
    expect(spent.write).toBeLessThanOrEqual(3);
    const opened = await readCase(storage.store, known.address);
    expect([opened?.undo, opened?.reportedText, opened?.reportedRevision]).toEqual(Array(3).fill(undefined));
  });

  it('that are stored only for undoing a decision are deleted some minutes after it, even if the case was reopened', async () => {
    const [first, second] = [await decided(), await decided()];
    await reopen(second);
    expect(await deleteUndoStates(storage.store, later)).toBeGreaterThanOrEqual(2);
    for (const { address } of [first, second]) expect(await itemsOfCase(address)).toEqual(['CASE', 'TEXT']);
    expect(await readCase(storage.store, first.address)).not.toHaveProperty('undo');
    expect((await readCase(storage.store, first.address))?.reportedText?.content.text).toBe(text);
    expect(await deleteUndoStates(storage.store, later)).toBe(0);
  });

  it('are deleted when the author withdraws the text or the text is erased', async () => {
    const [gone, erased] = [await decided(), await decided()];
    const { published, moderationCase } = gone;
    const { undo, version } = moderationCase;
    const { published: _, ...next } = published;
    await changeSubmission(storage.store, {
      next: { ...next, version: published.version + 1, state: 'withdrawn' },
      previousVersion: published.version,
      aggregates: [],
      endsCase: { at, previousVersion: version, undo },
    });
    expect(await itemsOfCase(gone.address)).not.toContain('UNDO');
    await eraseSubmission(storage.store, sealing, erased.address, at);
    expect(await itemsOfCase(erased.address)).toEqual([]);
  });

  it('for undoing are deleted with a reporter’s appeal, whose text they may contain', async () => {
    const known = await decided();
    await reopen(known);
    await eraseReporterAppeal(storage.store, known.address, 1, at);
    expect(await itemsOfCase(known.address)).not.toContain('UNDO');
  });
});
