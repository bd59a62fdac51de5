import { createHash } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerTag } from '../../shared/people/sealing.ts';
import { erasePerson } from '../../shared/storage/erase-person.ts';
import { exportPerson } from '../../shared/storage/export-person.ts';
import { readOwnRecord } from '../../shared/storage/own-records.ts';
import { writeProfile } from '../../shared/storage/profiles.ts';
import { createSubmission } from '../../shared/storage/submissions.ts';
import { anAddress, aRating, aReview } from '../support/samples.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';

const now = '2026-11-02T09:00:00.000Z';
const many = 320;
const { person } = anAddress(7);
const sealing = sealingKeys('a secret of the test');
const ledger = ledgerTag(sealing, person);
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
  const { store } = storage;
  const profile = { handle: 'Prolific Pen', version: 1, changedAt: now };
  expect(await writeProfile(store, { tag: person, ledger }, profile, true)).toBe('written');
  // Four kilobytes each that cannot be compressed: together more than a page of a query, which is one megabyte.
  const content = (number: number) =>
    aRating({
      headline: 'A long story',
      text: createHash('shake256', { outputLength: 3700 }).update(String(number)).digest('base64'),
    });
  for (let start = 0; start < many; start += 40)
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        createSubmission(
          store,
          aReview({
            address: anAddress(7, start + index),
            content: content(start + index),
            submittedAt: now,
          }),
        ),
      ),
    );
}, 60_000);
afterAll(() => storage.close());

const left = async (): Promise<string> =>
  JSON.stringify(
    (await storage.store.client.send(new ScanCommand({ TableName: storage.store.table }))).Items,
  );

describe('a person with more submissions than one page of a query', () => {
  it('gets all submissions in the record that `readOwnRecord` returns', async () => {
    const own = await readOwnRecord(storage.store, sealing, { tag: person, ledger }, new Date(now));
    expect([own.submissions.length, own.profile.handle]).toEqual([many, 'Prolific Pen']);
  });

  it('can export all submissions', async () => {
    const { submissions } = await exportPerson(storage.store, sealing, person, new Date(now));
    expect(submissions).toHaveLength(many);
    expect(submissions[0]).toMatchObject({ content: { stars: 4 } });
  });

  it('is erased completely', async () => {
    expect(await left()).toContain(person);
    const gone = await erasePerson(storage.store, sealing, person, now);
    expect(gone).toBeGreaterThan(many);
    for (const trace of [person, 'Prolific Pen', 'prolificpen', 'A long story'])
      expect(await left()).not.toContain(trace);
  }, 60_000);
});
