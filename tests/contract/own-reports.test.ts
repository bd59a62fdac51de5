import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportAddress } from '../../shared/moderation/report-address.ts';
import { fingerprintOfStake } from '../../shared/people/ledger.ts';
import { ledgerTag } from '../../shared/people/sealing.ts';
import { isReported, reportedCases } from '../../shared/storage/own-reports.ts';
import { listReportSummaries } from '../../shared/storage/reports.ts';
import { keys } from '../../shared/storage/table.ts';
import { anAddress } from '../support/samples.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const sealing = sealingKeys('a secret of the test');
const about = anAddress(1, 1);
const people = Array.from({ length: 230 }, (_, number) => anAddress(number + 10).person);
const fingerprint = {
  entity: 'case-report',
  at: '2026-11-02T09:00:00.000Z',
  reason: 'spam',
  weight: 1,
  fresh: true,
};
let storage: TestStorage;
beforeAll(async () => {
  storage = await startStorage();
  const items = people.map((person) => ({
    ...keys.caseReport(about, reportAddress(sealing, person, about)),
    ...fingerprint,
  }));
  await writeItems(storage.store, items);
});
afterAll(() => storage.close());

const place = (person: string, target = about) => ({
  about: target,
  report: reportAddress(sealing, person, target),
});

const noStake = (person: string) => ({
  ledger: ledgerTag(sealing, person),
  fingerprint: fingerprintOfStake(sealing, about),
});
const now = new Date('2026-11-20T00:00:00.000Z');

describe("A moderator's own report about a case", () => {
  it('is found even if it is not among the 200 reports that a list contains', async () => {
    const shown = new Set(
      (await listReportSummaries(storage.store, about)).map(({ report }) => report.person),
    );
    const beyond = people.filter((person) => !shown.has(person));
    expect(beyond).toHaveLength(30);
    for (const person of [...beyond.slice(0, 3), ...people.slice(0, 3)])
      expect(await isReported(storage.store, place(person), noStake(person), now)).toBe(true);
  });

  it('is not found for other people or other cases', async () => {
    const [person = ''] = people;
    expect(
      await isReported(storage.store, place(anAddress(9).person), noStake(anAddress(9).person), now),
    ).toBe(false);
    expect(await isReported(storage.store, place(person, anAddress(1, 2)), noStake(person), now)).toBe(false);
  });

  it('is looked up in one request for a page of cases, and in none when no case has reports', async () => {
    const [person = ''] = people;
    const places = [about, ...Array.from({ length: 99 }, (_, item) => anAddress(2, item + 1))].map((target) =>
      place(person, target),
    );
    const { result, calls } = await storage.spent(() => reportedCases(storage.store, places));
    expect([...result]).toEqual([keys.case(about).pk]);
    expect(calls).toEqual(['BatchGetItem']);
    expect((await storage.spent(() => reportedCases(storage.store, []))).calls).toEqual([]);
  });
});
