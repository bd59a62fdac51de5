import { beforeAll, describe, expect, it } from 'vitest';
import { editsPerClockHour, perClockHour } from '../../shared/people/limits.ts';
import { type Client, clientOf, notAnswered, signIn } from '../support/client.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { putItem, readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'ledger';
const year = new Date().getUTCFullYear();
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

const erase = async (who: Client): Promise<void> => {
  expect((await who.send('DELETE', '/v1/me')).status).toBe(204);
};
const say = (who: Client, birthYear: number) => who.send('PUT', '/v1/me', { body: { birthYear } });
const rate = (who: Client, n = 3) =>
  who.send('POST', `/v1/titles/${slug}/reviews`, { body: { stars: 1 + (n % 5) } });

describe('a person who erases their data', () => {
  it('is still limited by what they sent within the hour, and gets Retry-After', async () => {
    const busy = await signIn(stack, 'ledger busy');
    const send = () =>
      busy.send('POST', `/v1/titles/${slug}/suggestions`, { body: { area: 'fact', text: decentText } });
    for (let sent = 0; sent < 40; sent += 1) expect((await send()).status, String(sent)).toBe(202);
    expect(codeOf(await send())).toBe('429 too-many');
    await erase(busy);
    const refused = await send();
    expect(codeOf(refused)).toBe('429 too-many');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
    await erase(busy);
    expect(codeOf(await rate(busy))).toBe('429 too-many');
  });

  it('is still limited by their edits of one text', async () => {
    const restless = await signIn(stack, 'ledger editor');
    for (let n = 0; n < 20; n += 1) expect((await rate(restless, n)).status, String(n)).toBe(202);
    expect(codeOf(await rate(restless, 20))).toBe('429 too-many');
    await erase(restless);
    const refused = await rate(restless, 0);
    expect(codeOf(refused)).toBe('429 too-many');
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(120);
  });

  it('is still limited by their edits of all texts, but may send new texts', async () => {
    const rounds = await signIn(stack, 'ledger rounds');
    const { receipt } = await submit(rounds, slug, { stars: 3 });
    await stack.idle();
    const all = (await rounds.get('/v1/me/export')).json<{ submissions: { submittedAt: string }[] }>();
    const [review] = (await readTables(stack)).filter(
      ({ entity, submittedAt }) => entity === 'submission' && submittedAt === all.submissions[0]?.submittedAt,
    );
    // As if two other texts had been edited a hundred times, in this hour and in the next, in case the hour ends during the test.
    for (const [sk, ms] of [
      ['SUBMISSION#now', Date.now()],
      ['SUBMISSION#next', Date.now() + 3_600_000],
    ] as const)
      await putItem(stack, {
        ...{ pk: review?.pk, sk, entity: 'submission', kind: 'review', slug, state: 'withdrawn', version: 1 },
        ...{ revision: 101, editsInHour: editsPerClockHour, submittedAt: new Date(ms).toISOString() },
        ...{
          audience: 'adult',
          titleName: 'A Title',
          handle: 'Amber Owl 7',
          requestKey: 'k',
          requestBody: 'b',
        },
      });
    expect(codeOf(await rate(rounds, 1))).toBe('429 too-many');
    const edit = await rounds.send('PUT', `/v1/submissions/${receipt}`, { body: { stars: 1 } });
    expect(codeOf(edit)).toBe('429 too-many');
    await erase(rounds);
    await submit(rounds, slug, { stars: 3 });
    const refused = await rate(rounds, 1);
    expect(codeOf(refused)).toBe('429 too-many');
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(3600);
  });

  it('is still limited by their reports', async () => {
    await publishAs(stack, 'ledger-reported');
    for (let n = 0; n < 21; n += 1)
      await submit(await signIn(stack, `ledger author ${n}`), 'ledger-reported', { stars: 3 });
    await stack.idle();
    const list = await clientOf(stack).get('/v1/titles/ledger-reported/reviews?limit=100');
    const ids = list.json<{ items: { id: string }[] }>().items.map(({ id }) => id);
    expect(ids).toHaveLength(21);
    const reporter = await signIn(stack, 'ledger reporter');
    const report = (id: string | undefined) =>
      reporter.send('POST', `/v1/reviews/${id}/reports`, { body: { reason: 'off-topic' } });
    for (const id of ids.slice(0, 20)) expect((await report(id)).status).toBe(202);
    expect(codeOf(await report(ids[20]))).toBe('429 too-many');
    await erase(reporter);
    expect(codeOf(await report(ids[20]))).toBe('429 too-many');
  });

  it('is still limited by their profile changes', async () => {
    const restless = await signIn(stack, 'ledger restless');
    const change = () => restless.send('PUT', '/v1/me', { body: { showChildAges: true } });
    expect((await change()).status).toBe(200);
    const rateLimits = (await readTables(stack)).filter(
      ({ entity, act }) => entity === 'rate-limit' && act === 'profile',
    );
    expect(rateLimits.every(({ pk }) => String(pk).startsWith('LEDGER#'))).toBe(true);
    const { keptToProtectOthers } = (await restless.get('/v1/me/export')).json<{
      keptToProtectOthers: { what: string }[];
    }>();
    expect(keptToProtectOthers.map(({ what }) => what)).toEqual([
      expect.stringContaining('changed your profile'),
    ]);
    for (let n = 1; n < perClockHour.profile * 2; n += 1) if ((await change()).status !== 200) break;
    expect(codeOf(await change())).toBe('429 too-many');
    await erase(restless);
    expect(codeOf(await change())).toBe('429 too-many');
  });

  it('cannot change the birth year that they had stated', async () => {
    const teen = await signIn(stack, 'ledger teen', 'adult', notAnswered);
    expect((await say(teen, year - 14)).json()).toMatchObject({ audience: 'teen' });
    await erase(teen);
    expect(codeOf(await say(teen, 1990))).toBe('409 birth-year-said');
    expect((await teen.get('/v1/me')).json()).toMatchObject({ audience: 'teen', birthYear: year - 14 });
    await submit(teen, slug, { stars: 5 });
  });
});

describe('a person who stated an age under 13', () => {
  it('is refused whatever they state or erase later, and the year itself is not stored', async () => {
    const child = await signIn(stack, 'ledger child', 'adult', notAnswered);
    await stack.idle();
    const before = (await readTables(stack)).length;
    expect(codeOf(await say(child, year - 10))).toBe('403 too-young');
    const added = (await readTables(stack)).filter(({ entity }) => entity === 'refused-year');
    expect((await readTables(stack)).length).toBe(before + 1);
    expect(Object.keys(added[0] ?? {}).sort()).toEqual(['entity', 'expiresAt', 'pk', 'sk']);
    const asked = [() => say(child, 1990), () => rate(child), () => child.get('/v1/me')];
    for (const ask of asked) expect(codeOf(await ask())).toBe('403 too-young');
    await erase(child);
    for (const ask of asked) expect(codeOf(await ask())).toBe('403 too-young');
    const older = await signIn(stack, 'ledger child', 'moderator', 1980);
    expect(codeOf(await rate(older))).toBe('403 too-young');
    expect(codeOf(await older.get('/v1/moderation/cases'))).toBe('403 under-18');
    expect((await child.get('/v1/me/export')).text).toContain('That you said you are under 13');
  });

  it('may answer again after thirty days, even if the expired entry is not deleted yet', async () => {
    const grown = await signIn(stack, 'ledger grown', 'adult', notAnswered);
    const known = new Set((await readTables(stack)).map(({ pk }) => pk));
    expect(codeOf(await say(grown, year - 12))).toBe('403 too-young');
    const entry = (await readTables(stack)).find(
      ({ entity, pk }) => entity === 'refused-year' && !known.has(pk),
    );
    await putItem(stack, { ...entry, expiresAt: Math.floor(Date.now() / 1000) - 60 });
    expect((await say(grown, year - 13)).status).toBe(200);
  });
});

describe('a person who tries many names', () => {
  const triesOf = async (guesser: Client, nameAt: (n: number) => string): Promise<string[]> => {
    const codes: string[] = [];
    // Up to twice as many, in case the clock hour ends during the test.
    for (let n = 0; n < perClockHour.profile * 2 + 1 && !codes.includes('429 too-many'); n += 1)
      codes.push(codeOf(await guesser.send('PUT', '/v1/me', { body: { handle: nameAt(n) } })));
    return codes;
  };

  it('that are taken is stopped by the rate limit', async () => {
    await (await signIn(stack, 'ledger named')).send('PUT', '/v1/me', { body: { handle: 'Copper Kettle' } });
    const codes = await triesOf(await signIn(stack, 'ledger guesser'), () => 'Copper Kettle');
    expect(new Set(codes)).toEqual(new Set(['409 handle-taken', '429 too-many']));
  });

  it('that are refused is stopped by the rate limit, even after erasing their data', async () => {
    const learner = await signIn(stack, 'ledger learner');
    const codes = await triesOf(learner, (n) => `Moderator ${String.fromCharCode(65 + (n % 26))}nna`);
    expect(new Set(codes)).toEqual(new Set(['400 validation-failed', '429 too-many']));
    expect(codes.length).toBeGreaterThan(perClockHour.profile);
    const choose = (handle: string) => learner.send('PUT', '/v1/me', { body: { handle } });
    // An available name is refused in the same way, so that the answer does not show that it is available.
    expect(codeOf(await choose('Learned Lantern'))).toBe('429 too-many');
    await erase(learner);
    expect(codeOf(await choose('Moderator Anna'))).toBe('429 too-many');
    expect(codeOf(await choose('Learned Lantern'))).toBe('429 too-many');
  });
});
