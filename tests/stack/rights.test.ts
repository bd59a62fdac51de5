import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'rights-of-people';
const phrase = 'lighthouse keepers';
const headline = `All about ${phrase}`;
const text = `We watched it twice, and the word ${phrase} came up at dinner for a whole week afterwards.`;
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

const listed = async (): Promise<PublishedReview[]> => {
  await stack.idle();
  const answer = await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`);
  return answer.json<{ items: PublishedReview[] }>().items;
};

const others = async (): Promise<Client[]> =>
  Promise.all(['one', 'two', 'three'].map((name) => signIn(stack, `rights neighbour ${name}`)));

/** Signs in a person with data of every kind: review, suggestion, rejected text, vote, report, name. */
const aLife = async (name: string) => {
  const person = await signIn(stack, name);
  const handle = `Weaver ${name.replace(/[^a-z]/g, '').slice(-6)}`;
  expect((await person.send('PUT', '/v1/me', { body: { handle, childAges: ['8-9'] } })).status).toBe(200);
  const { receipt } = await submit(person, slug, {
    stars: 1,
    age: 9,
    headline,
    text,
    grid: { language: 5 },
  });
  await submit(person, slug, { area: 'fact', text: `The ${phrase} is missing from the story.` });
  const own = (await listed()).find((review) => review.handle === handle);
  const [first, second] = await others();
  const other = (await listed()).find((review) => review.handle !== handle);
  expect((await person.send('POST', `/v1/reviews/${other?.id}/helpful`)).status).toBe(204);
  const report = { reason: 'other', text: `It never mentions the ${phrase}.` };
  expect((await person.send('POST', `/v1/reviews/${other?.id}/reports`, { body: report })).status).toBe(202);
  expect((await first!.send('POST', `/v1/reviews/${own?.id}/helpful`)).status).toBe(204);
  const reported = await second!.send('POST', `/v1/reviews/${own?.id}/reports`, {
    body: { reason: 'spam' },
  });
  return { person, handle, receipt, own, report: reported.json<{ receipt: string }>().receipt };
};

describe('the rights of a person', () => {
  beforeAll(async () => {
    for (const [index, neighbour] of (await others()).entries())
      await submit(neighbour, slug, { stars: 5 - index, age: 12, text: text.replace(phrase, 'wonderful') });
    await stack.idle();
  });

  it('include an export of everything stored about them, and nothing about others', async () => {
    const { person, handle } = await aLife('rights exporter');
    const answer = await person.get('/v1/me/export');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const record = answer.json<Record<string, unknown[]>>();
    expect(record).toMatchObject({
      person: { handle, childAges: ['8-9'] },
      submissions: expect.arrayContaining([
        expect.objectContaining({
          kind: 'review',
          published: expect.objectContaining({ headline, text }),
        }),
        expect.objectContaining({ kind: 'suggestion' }),
      ]),
      reports: [expect.objectContaining({ reason: 'other', text: expect.stringContaining(phrase) })],
      votes: [expect.objectContaining({ slug })],
    });
    expect(record.decisions).toHaveLength(2);
    expect(answer.text).not.toMatch(/"(pk|sk|requestKey|decidedBy|internalNote)"/);
    expect(codeOf(await clientOf(stack).get('/v1/me/export'))).toBe('401 token-missing');
  });

  it('include erasure from table and pages within a minute, with exact counters afterwards', async () => {
    const before = await pageOf(stack, slug);
    const votesBefore = (await listed()).map(({ id, helpful }) => [id, helpful]);
    const { person, handle, receipt, own, report } = await aLife('rights leaver');
    const partition = (await readTables(stack)).find((item) => item.handle === handle)?.pk as string;
    const tag = partition.split('#')[1] as string;
    expect((await pageOf(stack, slug)).community.adults.count).toBe(before.community.adults.count + 1);

    const started = Date.now();
    expect((await person.send('DELETE', '/v1/me')).status).toBe(204);
    await stack.idle();
    expect(Date.now() - started).toBeLessThan(60_000);

    const after = await pageOf(stack, slug);
    expect(after.community).toEqual(before.community);
    expect(after.contentGrid).toEqual(before.contentGrid);
    expect((await listed()).map(({ id, helpful }) => [id, helpful])).toEqual(votesBefore);
    const rest = JSON.stringify(await readTables(stack));
    for (const trace of [handle, tag]) expect(rest.includes(trace), trace).toBe(false);
    expect(stack.lines.join('\n')).not.toContain(phrase);

    expect(codeOf(await clientOf(stack).get(`/v1/submissions/${receipt}`))).toBe('404 submission-not-found');
    expect((await clientOf(stack).get(`/v1/submissions/${report}`)).json()).toMatchObject({
      kind: 'report',
      state: 'withdrawn',
    });
    const neighbour = await signIn(stack, 'rights neighbour three');
    expect(codeOf(await neighbour.send('POST', `/v1/reviews/${own?.id}/helpful`))).toBe(
      '404 review-not-found',
    );
    expect((await person.get('/v1/me')).json()).toMatchObject({ handleChosen: false });
    expect((await person.send('DELETE', '/v1/me')).status).toBe(204);
  });

  it('include erasure while their text is still being screened', async () => {
    const before = await pageOf(stack, slug);
    const leaver = await signIn(stack, 'rights leaver');
    await submit(leaver, slug, { stars: 1, text });
    expect((await leaver.send('DELETE', '/v1/me')).status).toBe(204);
    const after = await pageOf(stack, slug);
    expect(after.community.adults.count).toBe(before.community.adults.count);
    const own = (await leaver.get('/v1/me/export')).json<Record<string, unknown[]>>();
    expect([own.submissions, own.decisions]).toEqual([[], []]);
  });
});
