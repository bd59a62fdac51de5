import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import type { CaseInFull } from '../../shared/contract/case-schemas.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide, holdReview, stateOf } from '../support/moderators.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'moderation-decisions';
const foreign = 'Un documentario che abbiamo guardato insieme con i nonni tutta la sera.';
let stack: TestStack;
let moderator: Client;
let other: Client;
let anybody: Client;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  moderator = await signIn(stack, 'decisions moderator', 'moderator');
  other = await signIn(stack, 'decisions other', 'moderator');
  anybody = clientOf(stack);
});

const held = async (reader: string, text = foreign) => {
  const review = await holdReview(stack, slug, reader, text);
  return { ...review, seen: await caseAbout(moderator, review.receipt) };
};
const countOf = async () => (await pageOf(stack, slug)).community.adults.count;
const strikesOf = async (receipt: string, state: string) =>
  (await caseAbout(moderator, receipt, state)).author.strikes;

/** Publishes a review and sends a report about it. */
const reported = async (name: string, reason = 'spam') => {
  const author = await signIn(stack, `decided ${name}`);
  const headline = `Headline ${name}`;
  const { receipt } = await submit(author, slug, { stars: 3, headline, text: decentText });
  await stack.idle();
  const list = await anybody.get(`/v1/titles/${slug}/reviews?limit=100`);
  const review = list
    .json<{ items: PublishedReview[] }>()
    .items.find((listed) => listed.headline === headline);
  const reporter = await signIn(stack, `reporter of ${name}`);
  const sent = await reporter.send('POST', `/v1/reviews/${review?.id}/reports`, { body: { reason } });
  const { receipt: report } = sent.json<{ receipt: string }>();
  await stack.idle();
  return { author, receipt, report };
};

describe('A held review', () => {
  it('can be claimed and published, is then visible to readers, and has a chain of decisions', async () => {
    const before = await countOf();
    const { receipt, seen, client } = await held('decided one');
    const path = `/v1/moderation/cases/${seen.id}`;
    const claimed = (await moderator.send('POST', `${path}/claim`)).json<CaseInFull>();
    expect(claimed).toMatchObject({ state: 'assigned', mine: true, version: seen.version + 1 });
    expect(codeOf(await other.send('POST', `${path}/claim`))).toBe('409 case-assigned');
    expect(codeOf(await other.send('POST', `${path}/release`))).toBe('409 case-assigned');

    const answer = await decide(moderator, claimed, {
      outcome: 'publish',
      internalNote: 'Read with a dictionary.',
    });
    expect(answer.json()).toMatchObject({
      state: 'closed',
      outcome: 'publish',
      undoUntil: expect.any(String),
    });
    expect(await follow(stack, receipt, client)).toMatchObject({ state: 'published' });
    expect(await countOf()).toBe(before + 1);
    const { decisions } = await caseAbout(moderator, receipt, 'closed');
    expect(decisions).toMatchObject([
      { sequence: 1, outcome: 'hold', decidedBy: 'screening' },
      { sequence: 2, outcome: 'publish', internalNote: 'Read with a dictionary.' },
    ]);
    expect(codeOf(await anybody.get(`/v1/submissions/${receipt}/statement`))).toBe('404 statement-not-found');
  });

  it('is decided once when the request is sent twice', async () => {
    const { receipt, seen } = await held('decided twice');
    const send = (outcome: string, key: string) =>
      moderator.send('POST', `/v1/moderation/cases/${seen.id}/decisions`, {
        body: { outcome, reasons: ['spam'], version: seen.version },
        headers: { 'idempotency-key': key },
      });
    const first = await send('reject', 'decide-once');
    expect((await send('reject', 'decide-once')).json()).toEqual(first.json());
    expect(codeOf(await send('needs-edit', 'decide-once'))).toBe('422 idempotency-key-reused');
    expect(codeOf(await send('reject', 'decide-again'))).toBe('409 case-closed');
    expect((await caseAbout(moderator, receipt, 'closed')).decisions).toHaveLength(2);
  });

  it('that is rejected has a statement of reasons with the note and the highlighted spans', async () => {
    const { receipt, seen, client } = await held('decided two');
    await decide(moderator, seen, {
      outcome: 'reject',
      reasons: ['advertising', 'language'],
      publicNote: 'It praises a shop.',
      internalNote: 'Third time this week.',
    });
    const view = await follow(stack, receipt, client);
    expect(view).toMatchObject({
      state: 'rejected',
      appealable: true,
      reasons: [{ code: 'advertising', spans: [] }, { code: 'language' }],
    });
    expect(view.reasons[0]?.text).toMatch(/The moderator adds: It praises a shop\.$/);
    expect(view.reasons[1]?.spans.length).toBeGreaterThan(0);
    const statement = await anybody.get(`/v1/submissions/${receipt}/statement`);
    expect(statement.json()).toMatchObject({ decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT' });
    const { decision_facts } = statement.json() as { decision_facts: string };
    expect(decision_facts.split('It praises a shop.')).toHaveLength(2);
    const page = await anybody.get(`/submissions/${receipt}/statement`);
    expect(page.text.split('It praises a shop.')).toHaveLength(2);
    for (const { text } of [statement, await anybody.get(`/v1/submissions/${receipt}`)])
      expect(text).not.toContain('Third time');
    expect(await strikesOf(receipt, 'closed')).toMatchObject([{ code: 'advertising', weight: 2 }]);
  });

  it('is found by words in its text, author and title, until it is decided', async () => {
    const { seen, author } = await held('decided three', `${foreign} Lanterna azzurra.`);
    const found = async (q: string) =>
      (await moderator.get(`/v1/moderation/cases?limit=100&q=${encodeURIComponent(q)}`)).json<{
        items: { id: string }[];
      }>().items;
    for (const q of ['LANTERNA  azzurra', author.toLowerCase(), 'moderation-decisions'])
      expect(await found(q)).toContainEqual(expect.objectContaining({ id: seen.id }));
    await decide(moderator, seen, { outcome: 'publish' });
    expect(await found('lanterna azzurra')).toEqual([]);
  });

  it('that is withdrawn after the decision leaves none of its text in the table', async () => {
    const { receipt, seen, client } = await held('decided four', `${foreign} Zafferano quattordici.`);
    await decide(moderator, seen, { outcome: 'publish' });
    expect((await client.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    await stack.idle();
    expect(JSON.stringify(await readTables(stack))).not.toContain('Zafferano');
  });
});

describe('A wave of spam', () => {
  it('is decided in one request with one record per case, except changed cases, and undone case by case', async () => {
    const wave = [await held('wave one'), await held('wave two'), await held('wave three')];
    const before = await countOf();
    const stale = wave[2];
    await other.send('POST', `/v1/moderation/cases/${stale?.id}/claim`);
    const cases = wave.map(({ seen }) => ({ id: seen.id, version: seen.version }));
    const send = (body: object) => moderator.send('POST', '/v1/moderation/decisions', { body });

    expect((await send({ outcome: 'reject', cases })).json()).toMatchObject({
      items: cases.map(({ id }) => ({ id, code: expect.stringMatching(/reason-required|version-conflict/) })),
    });
    const decision = { outcome: 'reject', reasons: ['spam'] };
    const { items } = (await send({ ...decision, cases })).json<{ items: object[] }>();
    expect(items).toMatchObject([{ state: 'closed' }, { state: 'closed' }, { code: 'version-conflict' }]);
    expect(await stateOf(anybody, stale?.receipt ?? '')).toBe('held');
    const hashes = [];
    for (const { receipt } of wave.slice(0, 2)) {
      const { decisions, author } = await caseAbout(moderator, receipt, 'closed');
      expect(author.strikes).toMatchObject([{ code: 'spam' }]);
      hashes.push((decisions.at(-1) as { hash?: string } | undefined)?.hash);
    }
    expect(new Set(hashes).size).toBe(2);

    for (const { seen, receipt } of wave.slice(0, 2)) {
      expect((await moderator.send('POST', `/v1/moderation/cases/${seen.id}/undo`)).status).toBe(200);
      expect(await stateOf(anybody, receipt)).toBe('held');
      expect(await strikesOf(receipt, 'open')).toEqual([]);
    }
    expect(codeOf(await moderator.send('POST', `/v1/moderation/cases/${cases[0]?.id}/undo`))).toBe(
      '409 undo-expired',
    );
    expect(await countOf()).toBe(before);
  });

  it('of more than fifty cases, or of none, is refused', async () => {
    const decision = { outcome: 'reject', reasons: ['spam'] };
    for (const count of [0, 51]) {
      const cases = Array.from({ length: count }, () => ({ id: 'cas_x', version: 1 }));
      const answer = await moderator.send('POST', '/v1/moderation/decisions', {
        body: { ...decision, cases },
      });
      expect(codeOf(answer)).toBe('400 validation-failed');
    }
  });
});

describe('A successful appeal', () => {
  it('restores the text and the counters, lifts the strike, and informs author and reporter', async () => {
    const { author, receipt, report } = await reported('five');
    const before = await countOf();
    await decide(moderator, await caseAbout(moderator, receipt), { outcome: 'remove', reasons: ['spam'] });
    expect(await follow(stack, report)).toMatchObject({ state: 'accepted' });
    expect(await countOf()).toBe(before - 1);
    expect(await strikesOf(receipt, 'closed')).toHaveLength(1);

    const text = 'It is my own review, and I sell nothing.';
    await author.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text } });
    expect(await follow(stack, receipt, author)).toMatchObject({
      appeal: { state: 'open' },
      appealable: false,
    });
    const appeal = await caseAbout(other, receipt);
    expect(appeal).toMatchObject({ kind: 'appeal', appeal: { by: 'author', text } });
    const answer = await decide(other, appeal, { outcome: 'overturn', publicNote: 'You are right, sorry.' });
    expect(answer.status).toBe(200);

    expect(await follow(stack, receipt, author)).toMatchObject({
      state: 'published',
      appeal: { state: 'overturned', reply: 'You are right, sorry.' },
      reasons: [],
    });
    const shown = await follow(stack, report);
    expect(shown).toMatchObject({ state: 'declined' });
    expect((shown as { reply?: string }).reply).toContain('You are right, sorry.');
    expect(await countOf()).toBe(before);
    expect(await strikesOf(receipt, 'closed')).toEqual([]);
  });

  it('can be undone within a minute, which restores the lifted strike', async () => {
    const { receipt, seen, client } = await held('decided six');
    await decide(moderator, seen, { outcome: 'reject', reasons: ['spam'] });
    await client.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'Please look again.' } });
    const overturn = { outcome: 'overturn', publicNote: 'Fine.' };
    await decide(other, await caseAbout(other, receipt), overturn);
    expect(await strikesOf(receipt, 'closed')).toEqual([]);
    expect((await other.send('POST', `/v1/moderation/cases/${seen.id}/undo`)).status).toBe(200);
    expect(await strikesOf(receipt, 'open')).toMatchObject([{ code: 'spam', weight: 2 }]);
    expect(await stateOf(anybody, receipt)).toBe('rejected');
  });

  it('is not possible after a second moderator has upheld the decision', async () => {
    const { receipt, seen, client } = await held('decided seven');
    await decide(moderator, seen, { outcome: 'needs-edit', reasons: ['language'] });
    const ask = () =>
      client.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'It is fine as it is.' } });
    expect((await ask()).status).toBe(202);
    expect(codeOf(await ask())).toBe('409 already-appealed');
    const uphold = { outcome: 'uphold', publicNote: 'We cannot read it.' };
    await decide(other, await caseAbout(other, receipt), uphold);
    expect(await follow(stack, receipt, client)).toMatchObject({
      state: 'needs-edit',
      appealable: false,
      appeal: { state: 'upheld', reply: 'We cannot read it.' },
    });
    expect((await ask()).status).toBe(409);
  });
});

describe('A reporter whose reports were declined', () => {
  it('has no weight after three declined reports', async () => {
    const reporter = await signIn(stack, 'void reporter');
    const report = async (name: string) => {
      const author = await signIn(stack, `void ${name}`);
      const headline = `Void ${name}`;
      const { receipt } = await submit(author, slug, { stars: 5, headline, text: decentText });
      await stack.idle();
      const list = await anybody.get(`/v1/titles/${slug}/reviews?limit=100`);
      const { items } = list.json<{ items: PublishedReview[] }>();
      const id = items.find((listed) => listed.headline === headline)?.id;
      await reporter.send('POST', `/v1/reviews/${id}/reports`, { body: { reason: 'fake' } });
      return caseAbout(moderator, receipt);
    };
    for (const name of ['one', 'two', 'three']) {
      const moderationCase = await report(name);
      expect(moderationCase.readerReports).toMatchObject([{ weight: 1 }]);
      await decide(moderator, moderationCase, { outcome: 'keep' });
    }
    const last = await report('four');
    expect(last.readerReports).toMatchObject([{ weight: 0 }]);
  });
});
