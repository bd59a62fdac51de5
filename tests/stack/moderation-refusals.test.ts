import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseInFull } from '../../shared/contract/case-schemas.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide, holdReview, stateOf } from '../support/moderators.ts';
import { codeOf } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'moderation-refusals';
const foreign = 'Una historia muy emocionante que vimos juntos en casa con los abuelos.';
let stack: TestStack;
let moderator: Client;
let other: Client;
let readers = 0;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  moderator = await signIn(stack, 'refusals moderator', 'moderator');
  other = await signIn(stack, 'refusals other', 'moderator');
});

const held = async () => {
  readers += 1;
  const review = await holdReview(stack, slug, `refused reader ${readers}`, foreign);
  return { ...review, seen: await caseAbout(moderator, review.receipt) };
};

/** Sends a request that must be refused; asserts the code and that the case did not change. */
const refused = async (
  { id }: Pick<CaseInFull, 'id'>,
  send: () => ReturnType<typeof decide>,
  code: string,
) => {
  const readNow = async () => (await moderator.get(`/v1/moderation/cases/${id}`)).json();
  const before = await readNow();
  const answer = await send();
  expect(codeOf(answer)).toBe(code);
  expect(await readNow()).toEqual(before);
  return answer;
};

describe('A decision is refused, and nothing changes,', () => {
  it.each([
    [
      'with a reason that does not exist',
      { outcome: 'reject', reasons: ['rudeness'] },
      '400 validation-failed',
    ],
    ['with an outcome that does not exist', { outcome: 'burn' }, '400 validation-failed'],
    ['with an outcome for published texts', { outcome: 'keep' }, '400 outcome-not-possible'],
    ['without a reason', { outcome: 'reject' }, '400 reason-required'],
    [
      'without the note that the reason requires',
      { outcome: 'reject', reasons: ['other'] },
      '400 text-required',
    ],
    ['with an empty note', { outcome: 'publish', publicNote: ' ' }, '400 validation-failed'],
    ['with an unknown field', { outcome: 'publish', by: 'me' }, '400 unknown-field'],
  ])('%s', async (_, decision, code) => {
    const { seen } = await held();
    await refused(seen, () => decide(moderator, seen, decision), code);
  });

  it.each([
    ['by a person who is not a moderator', 'adult', '403 not-a-moderator'],
    ['by an editor', 'editor', '403 not-a-moderator'],
  ])('%s', async (_, role, code) => {
    const { seen } = await held();
    const person = await signIn(stack, `refused ${role}`, role);
    await refused(seen, () => decide(person, seen, { outcome: 'publish' }), code);
  });

  it('without a token', async () => {
    const { seen } = await held();
    await refused(seen, () => decide(clientOf(stack), seen, { outcome: 'publish' }), '401 application/json');
  });

  it('about a case that does not exist', async () => {
    const nowhere = { id: `cas_a${'A'.repeat(22)}`, version: 1 };
    await refused(nowhere, () => decide(moderator, nowhere, { outcome: 'publish' }), '404 case-not-found');
  });

  it('about a text that the author has withdrawn', async () => {
    const { client, receipt, seen } = await held();
    expect((await client.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    await refused(seen, () => decide(moderator, seen, { outcome: 'publish' }), '409 withdrawn');
  });

  it('about a text that the author has edited, until the moderator has seen the new text', async () => {
    const { client, receipt, seen } = await held();
    const edit = { stars: 5, text: `${foreign} Otra vez.` };
    expect((await client.send('PUT', `/v1/submissions/${receipt}`, { body: edit })).status).toBe(202);
    await stack.idle();
    const answer = await refused(
      seen,
      () => decide(moderator, seen, { outcome: 'publish' }),
      '409 version-conflict',
    );
    const now = answer.json<Pick<CaseInFull, 'state' | 'version'>>();
    expect(now).toMatchObject({ state: 'open', version: expect.any(Number) });
    expect(now.version).toBeGreaterThan(seen.version);
    const refreshed = await caseAbout(moderator, receipt);
    expect(refreshed.texts.text).toBe(edit.text);
    expect((await decide(moderator, refreshed, { outcome: 'publish' })).status).toBe(200);
  });

  it('about a case that is already decided', async () => {
    const { seen, receipt } = await held();
    expect((await decide(moderator, seen, { outcome: 'publish' })).status).toBe(200);
    const late = await refused(
      seen,
      () => decide(other, seen, { outcome: 'reject', reasons: ['spam'] }),
      '409 case-closed',
    );
    expect(late.json()).toMatchObject({ state: 'closed', version: seen.version + 1 });
    expect(await stateOf(moderator, receipt)).toBe('published');
  });

  it('about a case that another moderator has claimed', async () => {
    const { seen } = await held();
    const claimed = await other.send('POST', `/v1/moderation/cases/${seen.id}/claim`);
    const { version } = claimed.json<{ version: number }>();
    await refused(
      seen,
      () => decide(moderator, { ...seen, version }, { outcome: 'publish' }),
      '409 case-assigned',
    );
  });

  it('by a moderator about their own text', async () => {
    const { receipt, seen } = await held();
    const self = await signIn(stack, `refused reader ${readers}`, 'moderator');
    await refused(seen, () => decide(self, seen, { outcome: 'publish' }), '403 conflict-of-interest');
    expect(await stateOf(moderator, receipt)).toBe('held');
  });

  it('by the moderator who made the appealed decision, or without a reply', async () => {
    const { client, receipt, seen } = await held();
    await decide(moderator, seen, { outcome: 'reject', reasons: ['spam'] });
    await client.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'It is my view.' } });
    const appeal = await caseAbout(moderator, receipt);
    const overturn = { outcome: 'overturn', publicNote: 'You were right.' };
    await refused(appeal, () => decide(moderator, appeal, overturn), '403 same-decider');
    await refused(appeal, () => decide(other, appeal, { outcome: 'overturn' }), '400 text-required');
  });
});

describe('Two moderators who decide at the same time', () => {
  it('make one decision, and the slower moderator gets the current state of the case', async () => {
    const { seen, receipt } = await held();
    const answers = await Promise.all([
      decide(moderator, seen, { outcome: 'publish' }),
      decide(other, seen, { outcome: 'reject', reasons: ['spam'] }),
    ]);
    const [loser] = answers.filter(({ status }) => status === 409);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(loser?.json()).toMatchObject({ state: 'closed', version: seen.version + 1 });
    const { decisions } = await caseAbout(moderator, receipt, 'closed');
    expect(decisions.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });
});
