import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideByPolicy } from '../../shared/moderation/decide-by-policy.ts';
import { policyV1 } from '../../shared/moderation/policy.ts';
import { revise } from '../../shared/moderation/receive.ts';
import { asReported } from '../../shared/moderation/reported-state.ts';
import type { ReviewSubmission, Submission } from '../../shared/moderation/submission.ts';
import { takeReport } from '../../shared/moderation/take-report.ts';
import { withdraw } from '../../shared/moderation/withdraw.ts';
import { aggregateUpdates, readChanges } from '../../shared/storage/aggregates.ts';
import { caseItem } from '../../shared/storage/case-items.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { eraseSubmission } from '../../shared/storage/erase-submission.ts';
import { listReportSummaries, readReport, writeReport } from '../../shared/storage/reports.ts';
import { writeScreeningDecision } from '../../shared/storage/screening-decisions.ts';
import { changeSubmission, createSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { aCase } from '../support/cases.ts';
import { anAddress, aPublishedReview, aRating, aReview } from '../support/samples.ts';
import { sealingKeys } from '../support/sealing-keys.ts';
import { startStorage, type TestStorage } from '../support/storage.ts';
import { writeItems } from '../support/write-items.ts';

const at = '2026-11-02T09:00:00.000Z';
const policy = { ...policyV1, samplingShare: 0 };
const sealing = sealingKeys('a secret of the test');
let storage: TestStorage;
let people = 10;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.close());

const aReviewThatIsUp = async (change: Partial<ReviewSubmission> = {}): Promise<ReviewSubmission> => {
  people += 1;
  const review = aPublishedReview({
    address: anAddress(people),
    decisions: 1,
    publishedRevision: 1,
    ...change,
  });
  await createSubmission(storage.store, review);
  return review;
};

/** Prepares a report as the route does: reads everything now, and writes when called. */
const aReport = async (review: ReviewSubmission, reporter = 500) => {
  const changes = await readChanges(storage.store, review);
  const open = await readCase(storage.store, review.address);
  const earlier = await listReportSummaries(storage.store, review.address);
  const address = anAddress(reporter, people);
  const { slug, titleName } = review;
  const known = { at, reason: 'spam', weight: 1 } as const;
  const report = { ...known, address, about: review.address, slug, titleName, revision: review.revision };
  const summary = { ...known, fresh: true, revision: review.revision };
  const change = takeReport({ review, open, earlier }, report, summary);
  return { address, write: () => writeReport(storage.store, change, { review, changes }) };
};

const edit = async (existing: ReviewSubmission, text = 'All is well by now.'): Promise<ReviewSubmission> => {
  const next = revise(existing, aReview({ content: aRating({ text }) })) as ReviewSubmission;
  const change = { next, previousVersion: existing.version, aggregates: [] };
  expect(await changeSubmission(storage.store, change)).toBe(true);
  return next;
};

const slowed = (reported: Submission) =>
  reported.kind === 'review' && reported.reported
    ? { code: 'other', spans: [], text: 'reported' }
    : undefined;
const screen = (submission: ReviewSubmission, meanwhile?: () => Promise<unknown>) => {
  let interrupts = meanwhile;
  return writeScreeningDecision(storage.store, submission, async (reported) => {
    const decided = decideByPolicy(reported, { findings: [], failed: [] }, policy, at, {
      slowsDown: slowed(reported),
    });
    const interrupt = interrupts;
    interrupts = undefined;
    await interrupt?.();
    return decided;
  });
};
const stored = async ({ address }: ReviewSubmission) => {
  const [submission, about] = await Promise.all([
    readSubmission(storage.store, address),
    readCase(storage.store, address),
  ]);
  return { about, review: submission && asReported(submission, about) };
};

describe('a report', () => {
  it('flags a review without writing the review item, at the same cost for any length of text', async () => {
    const texts = ['Short enough.', '影視作品很好看。'.repeat(500)];
    const spent = [];
    for (const text of texts) {
      const review = await aReviewThatIsUp({ published: aRating({ text }) });
      const report = await aReport(review);
      const { result, write, calls } = await storage.spent(report.write);
      spent.push({ result, write, calls });
      expect(await readSubmission(storage.store, review.address)).toEqual(review);
      expect((await stored(review)).review).toMatchObject({ state: 'flagged', reported: true });
    }
    expect(spent[1]).toEqual(spent[0]);
    expect(spent[0]).toMatchObject({ result: true, calls: ['TransactWriteItems'] });
    expect(spent[0]?.write).toBeLessThanOrEqual(9);
  });

  it('is refused when another report opened the case in the meantime, and is added to that case when retried', async () => {
    const review = await aReviewThatIsUp();
    const [first, second] = [await aReport(review, 501), await aReport(review, 502)];
    expect([await first.write(), await second.write()]).toEqual([true, false]);
    expect(await (await aReport(review, 502)).write()).toBe(true);
    expect((await stored(review)).about).toMatchObject({ reports: 2, reported: true });
  });

  it.each(['published', 'rejected'])(
    'is refused when a new revision was %s in the meantime',
    async (what) => {
      const review = await aReviewThatIsUp();
      const report = await aReport(review);
      const edited = await edit(review, what === 'published' ? undefined : 'Buy now at http://cheap.example');
      const spam = { category: 'spam', severity: 3, start: 0, end: 3, analyzer: 'spam' } as const;
      await writeScreeningDecision(storage.store, edited, (reported) =>
        decideByPolicy(reported, { findings: what === 'published' ? [] : [spam], failed: [] }, policy, at),
      );
      expect((await stored(review)).review?.revision).toBe(2);
      expect((await stored(review)).review?.state).not.toBe('submitted');
      expect(await report.write()).toBe(false);
      expect((await stored(review)).about).toBeUndefined();
    },
  );

  it('is refused when the review was withdrawn or erased in the meantime, and writes nothing', async () => {
    const [gone, erased] = [await aReviewThatIsUp(), await aReviewThatIsUp()];
    const reports = [await aReport(gone), await aReport(erased)];
    const withdrawal = withdraw(gone);
    if ('refused' in withdrawal) throw new Error(withdrawal.refused);
    const { slug, audience, address } = gone;
    await changeSubmission(storage.store, {
      next: withdrawal.next,
      previousVersion: gone.version,
      aggregates: [{ slug, audience, address, change: withdrawal.change, now: at }],
      expectedCase: { version: undefined },
    });
    await eraseSubmission(storage.store, sealing, erased.address, at);
    for (const [index, report] of reports.entries()) {
      const about = [gone, erased][index]?.address ?? address;
      expect(await report.write()).toBe(false);
      expect(await readCase(storage.store, about)).toBeUndefined();
      expect(await listReportSummaries(storage.store, about)).toEqual([]);
      expect(await readReport(storage.store, report.address)).toBeUndefined();
    }
  });

  it('is erased together with its review', async () => {
    const review = await aReviewThatIsUp();
    const report = await aReport(review);
    await report.write();
    await eraseSubmission(storage.store, sealing, review.address, at);
    expect(await readCase(storage.store, review.address)).toBeUndefined();
    expect(await readReport(storage.store, report.address)).not.toHaveProperty('about');
  });

  it('is refused when another review with the same counter shard changed, and can be retried', async () => {
    const review = await aReviewThatIsUp({ slug: 'busy' });
    const report = await aReport(review);
    const { slug, audience, address } = review;
    const [write] = aggregateUpdates(storage.store, [{ slug, audience, address, change: {}, now: at }]);
    const TransactItems = write ? [write] : [];
    await storage.store.client.send(new TransactWriteItemsCommand({ TransactItems }));
    expect(await report.write()).toBe(false);
    expect(await (await aReport(review)).write()).toBe(true);
  });
});

describe('an edit of a reported review is held for a person, with a copy of the reported text in the case,', () => {
  const waits = async (review: ReviewSubmission) => {
    const { review: now, about } = await stored(review);
    expect(now).toMatchObject({ state: 'held', revision: 2, published: review.published, reported: true });
    expect(about).toMatchObject({
      state: 'open',
      revision: 2,
      reports: 1,
      reported: true,
      category: 'spam',
      reportedText: { revision: 1, content: review.published },
    });
  };

  it('when the report was written between the edit and its screening', async () => {
    const review = await aReviewThatIsUp();
    const report = await aReport(review);
    const edited = await edit(review);
    expect(await report.write()).toBe(true);
    expect(await screen(edited)).toBe(true);
    await waits(review);
  });

  it('when the report was written while screening decided', async () => {
    const review = await aReviewThatIsUp();
    const edited = await edit(review);
    const report = await aReport(review);
    expect(await screen(edited, report.write)).toBe(true);
    await waits(review);
  });

  it('when the report is written while screening decides, and a closed case is open again', async () => {
    const review = await aReviewThatIsUp();
    await writeItems(storage.store, [
      caseItem(aCase({ address: review.address, state: 'closed', closedAt: at, version: 4 })),
    ]);
    const edited = await edit(review);
    const report = await aReport(review);
    expect(await screen(edited, report.write)).toBe(true);
    await waits(review);
    expect((await stored(review)).about?.version).toBe(6);
  });

  it('but is rejected by screening as spam, which leaves the case about the reported text open', async () => {
    const review = await aReviewThatIsUp();
    const report = await aReport(review);
    const edited = await edit(review);
    await report.write();
    const spam = { category: 'spam', severity: 3, start: 0, end: 3, analyzer: 'spam' } as const;
    await writeScreeningDecision(storage.store, edited, (reported) =>
      decideByPolicy(reported, { findings: [spam], failed: [] }, policy, at, { slowsDown: slowed(reported) }),
    );
    const { review: now, about } = await stored(review);
    expect(now).toMatchObject({ revision: 2, reported: true, published: review.published });
    expect(about).toMatchObject({
      kind: 'report',
      state: 'open',
      revision: 2,
      reportedText: { revision: 1 },
    });
  });
});

describe('withdrawing a review', () => {
  it('is refused when a report arrived after the read', async () => {
    const review = await aReviewThatIsUp();
    const withdrawal = withdraw(review);
    if ('refused' in withdrawal) throw new Error(withdrawal.refused);
    await (await aReport(review)).write();
    const change = { next: withdrawal.next, previousVersion: review.version, aggregates: [] };
    expect(await changeSubmission(storage.store, { ...change, expectedCase: { version: undefined } })).toBe(
      false,
    );
    const ended = { ...change, endsCase: { at, previousVersion: 7 } };
    expect(await changeSubmission(storage.store, ended)).toBe(false);
    expect(await readSubmission(storage.store, review.address)).toEqual(review);
  });
});
