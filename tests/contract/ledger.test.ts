import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewSubmission } from '../../shared/moderation/submission.ts';
import { fingerprintOfText } from '../../shared/people/ledger.ts';
import { ledgerTag } from '../../shared/people/sealing.ts';
import { readAuthorRecord } from '../../shared/storage/author-records.ts';
import { carryIntoLedger } from '../../shared/storage/carry-into-ledger.ts';
import { erasePerson } from '../../shared/storage/erase-person.ts';
import { exportPerson } from '../../shared/storage/export-person.ts';
import { fromItem } from '../../shared/storage/items.ts';
import { readLedger, readLedgerAge, rememberRefusal } from '../../shared/storage/ledger.ts';
import { readOwnRecord } from '../../shared/storage/own-records.ts';
import { listPersonItems } from '../../shared/storage/person-items.ts';
import { writeProfile } from '../../shared/storage/profiles.ts';
import { createSubmission } from '../../shared/storage/submissions.ts';
import { anAddress, aPublishedReview, aReview } from '../support/samples.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const now = new Date('2026-11-02T09:00:30.000Z');
const minutesAgo = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString();
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
const sealing = sealingKeys('a secret of the test');
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const whoIs = (number: number) => {
  const { person: tag } = anAddress(number);
  return { tag, ledger: ledgerTag(sealing, tag) };
};
const table = async (): Promise<Record<string, unknown>[]> =>
  ((await storage.store.client.send(new ScanCommand({ TableName: storage.store.table }))).Items ?? []).map(
    (item) => fromItem(item),
  );
const own = (person: { tag: string; ledger: string }, at = now) =>
  readOwnRecord(storage.store, sealing, person, at);

/** A person with two submissions within the hour and one before, two reports, a strike and a stated birth year. */
const live = async (number: number) => {
  const { store } = storage;
  const person = whoIs(number);
  const place = `PERSON#${person.tag}`;
  for (const [item, minutes] of [5, 50, 70].entries())
    await createSubmission(
      store,
      aReview({ address: anAddress(number, item), submittedAt: minutesAgo(minutes) }),
    );
  const profile = { handle: `Name ${number}`, birthYear: 2011, version: 1, changedAt: now.toISOString() };
  await writeProfile(store, person, profile, true);
  const target = anAddress(90 + number, 1);
  await createSubmission(store, aPublishedReview({ address: target }));
  const strike = { code: 'spam', weight: 2, at: minutesAgo(9), endsAt: later(100).toISOString() };
  await writeItems(store, [
    {
      pk: `PERSON#${target.person}`,
      sk: `DECISION#${target.item}#00001`,
      entity: 'decision',
      outcome: 'keep',
      revision: 1,
      decidedAutomatically: 'no',
      decidedBy: 'a moderator',
      decidedAt: minutesAgo(1),
      findings: '[]',
      reasons: '[]',
    },
    { pk: place, sk: 'REPORT#one', entity: 'report', at: minutesAgo(10), about: target, text: 'my words' },
    { pk: place, sk: 'REPORT#two', entity: 'report', at: minutesAgo(90) },
    { pk: place, sk: 'STRIKE#it#00001', entity: 'strike', item: 'it', sequence: 1, ...strike },
    {
      pk: place,
      sk: 'STRIKE#it#00002',
      entity: 'strike',
      item: 'it',
      sequence: 2,
      ...strike,
      endsAt: minutesAgo(1),
    },
  ]);
  return person;
};

describe('an erasure', () => {
  it('stores entries in the ledger for rate limits, reporter record, strikes and age', async () => {
    const person = await live(1);
    await erasePerson(storage.store, sealing, person.tag, now.toISOString());
    const { submissions, reports, erased } = await own(person);
    expect([submissions, reports]).toEqual([[], []]);
    expect(erased.acts.map(({ act, at }) => [act, at]).sort()).toEqual([
      ['report', '2026-11-02T08:51:00.000Z'],
      ['submission', '2026-11-02T08:11:00.000Z'],
      ['submission', '2026-11-02T08:56:00.000Z'],
    ]);
    expect([erased.upheld.length, erased.declined.length]).toEqual([0, 1]);
    expect(erased.birthYear).toBe(2011);
    expect((await readAuthorRecord(storage.store, sealing, person.tag, now)).strikes).toEqual([
      { code: 'spam', weight: 2, at: minutesAgo(9), endsAt: later(100).toISOString() },
    ]);
    const { keptToProtectOthers } = await exportPerson(storage.store, sealing, person.tag, now);
    expect(keptToProtectOthers.map(({ what }) => what).join('\n')).toMatch(/birth year that you told: 2011/);
    expect(keptToProtectOthers.every(({ until }) => until > now.toISOString())).toBe(true);
  });

  it('stores no text, title or identifier of the person or their submissions in the ledger', async () => {
    const person = await live(2);
    await erasePerson(storage.store, sealing, person.tag, now.toISOString());
    const stored = JSON.stringify(
      (await table()).filter(({ pk }) => String(pk).startsWith('LEDGER#')),
      (_, value) => (value instanceof Set ? [...value] : value),
    );
    const items = [0, 1, 2].map((item) => anAddress(2, item).item);
    for (const trace of [person.tag, ...items, 'a-title', 'A Title', 'Name 2', 'my words', 'one'])
      expect(stored).not.toContain(trace);
    expect(JSON.stringify(await table())).not.toContain(person.tag);
  });

  it('that is interrupted and repeated counts every act once', async () => {
    const person = await live(3);
    const items = await listPersonItems(storage.store, person.tag);
    await carryIntoLedger(storage.store, sealing, person.tag, items, now.toISOString());
    const between = await own(person);
    expect([between.submissions.length, between.reports.length]).toEqual([3, 2]);
    expect([between.erased.acts, between.erased.declined]).toEqual([[], []]);
    expect((await readAuthorRecord(storage.store, sealing, person.tag, now)).strikes).toHaveLength(1);
    await erasePerson(storage.store, sealing, person.tag, now.toISOString());
    await erasePerson(storage.store, sealing, person.tag, now.toISOString());
    const { erased } = await own(person);
    expect([erased.acts.length, erased.declined.length]).toEqual([3, 1]);
  });

  it('of a text that was sent again after an erasure counts both acts', async () => {
    const person = whoIs(4);
    for (const minutes of [3, 2]) {
      await createSubmission(
        storage.store,
        aReview({ address: anAddress(4), submittedAt: minutesAgo(minutes) }),
      );
      await erasePerson(storage.store, sealing, person.tag, now.toISOString());
    }
    expect((await own(person)).erased.acts).toHaveLength(2);
  });
});

describe('the edits of an erased text', () => {
  const sent = async (number: number, item: number, change: Partial<ReviewSubmission>) => {
    const review = aReview({ address: anAddress(number, item), submittedAt: minutesAgo(1), ...change });
    await createSubmission(storage.store, review);
  };
  const erase = (number: number) => erasePerson(storage.store, sealing, whoIs(number).tag, now.toISOString());
  const editsOf = async (number: number) => {
    const { submissions, erased } = await own(whoIs(number));
    return [...submissions, ...erased.acts].map((one) =>
      'text' in one ? [one.text?.revision, one.text?.edits] : 'state' in one && [one.revision, one.edits],
    );
  };

  it('still count, with a fingerprint of the submission', async () => {
    await sent(11, 1, { revision: 20, editsInHour: 19 });
    await sent(11, 2, { revision: 1 });
    expect(await editsOf(11)).toEqual([
      [20, 19],
      [1, 0],
    ]);
    await erase(11);
    expect((await editsOf(11)).sort()).toEqual([
      [1, 0],
      [20, 19],
    ]);
    const { erased } = await own(whoIs(11));
    const fingerprints = erased.acts.map(({ text }) => text?.fingerprint);
    expect(fingerprints.sort()).toEqual(
      [1, 2].map((item) => fingerprintOfText(sealing, anAddress(11, item).item)).sort(),
    );
  });

  it('are counted once for each erasure, even when an erasure is repeated', async () => {
    for (const [revision, minutes] of [
      [5, 3],
      [5, 2],
    ] as const) {
      await sent(12, 1, { revision, editsInHour: revision - 1, submittedAt: minutesAgo(minutes) });
      const items = await listPersonItems(storage.store, whoIs(12).tag);
      await carryIntoLedger(storage.store, sealing, whoIs(12).tag, items, now.toISOString());
      await erase(12);
    }
    expect(await editsOf(12)).toEqual([
      [5, 4],
      [5, 4],
    ]);
  });

  it('from more than an hour ago are not stored', async () => {
    await sent(13, 1, { revision: 20, editsInHour: 19, submittedAt: minutesAgo(61) });
    await erase(13);
    expect(await editsOf(13)).toEqual([]);
  });
});

describe('a ledger entry', () => {
  it('does not count after it has expired, even if the table has not deleted the entry yet', async () => {
    const person = await live(5);
    await erasePerson(storage.store, sealing, person.tag, now.toISOString());
    const read = (days: number) => readLedger(storage.store, person.ledger, later(days));
    expect((await read(0.5)).acts).toHaveLength(3);
    expect((await read(1.1)).acts).toEqual([]);
    expect((await read(99)).strikes).toHaveLength(1);
    expect((await read(101)).strikes).toEqual([]);
    expect((await read(179)).declined).toHaveLength(1);
    expect((await read(181)).declined).toEqual([]);
    expect((await read(364)).birthYear).toBe(2011);
    expect((await read(366)).birthYear).toBeUndefined();
  });

  it('about an age under 13 expires thirty days after the first answer, however often the answer is repeated', async () => {
    const { ledger } = whoIs(6);
    const refused = async (days: number) => (await readLedgerAge(storage.store, ledger, later(days))).refused;
    expect(await refused(0)).toBe(false);
    await rememberRefusal(storage.store, ledger, now);
    await rememberRefusal(storage.store, ledger, later(20));
    expect([await refused(0), await refused(29), await refused(31)]).toEqual([true, true, false]);
    await rememberRefusal(storage.store, ledger, later(31));
    expect(await refused(60)).toBe(true);
  });
});
