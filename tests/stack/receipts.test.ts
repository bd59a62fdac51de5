import { beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../shared/moderation/receipt.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'receipts';
const body = { stars: 4, text: decentText };
let stack: TestStack;
let ana: Client;
let receipt: string;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  ana = await signIn(stack, 'receipt ana');
  receipt = (await submit(ana, slug, body)).receipt;
  await stack.idle();
});

describe('a receipt', () => {
  it('can be read by anyone who has it, without the text and the author’s name', async () => {
    const answer = await clientOf(stack).get(`/v1/submissions/${receipt}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.json<Receipt>()).toMatchObject({ receipt, state: 'published' });
    expect(answer.text).not.toContain('sixteen');
    expect(answer.text).not.toMatch(/handle|person|address|audience/);
  });

  it('shows another signed-in person the same as an anonymous reader', async () => {
    const stranger = await signIn(stack, 'receipt stranger');
    expect(await follow(stack, receipt, stranger)).toEqual(await follow(stack, receipt));
  });

  it('shows the author the text', async () => {
    expect(await follow(stack, receipt, ana)).toMatchObject({ content: body });
  });

  it.each([['PUT', body] as const, ['DELETE', undefined] as const])(
    'is answered like an unknown receipt in another person’s %s request',
    async (method, sent) => {
      const stranger = await signIn(stack, 'receipt stranger');
      const sending = sent === undefined ? {} : { body: sent };
      const foreign = await stranger.send(method, `/v1/submissions/${receipt}`, sending);
      const unknown = await stranger.send(method, `/v1/submissions/rcp_a${'A'.repeat(22)}`, sending);
      expect(codeOf(foreign)).toBe('404 submission-not-found');
      expect(foreign.text).toBe(unknown.text);
      const anonymous = await clientOf(stack).send(method, `/v1/submissions/${receipt}`, sending);
      expect(codeOf(anonymous)).toBe('401 token-missing');
      expect(await follow(stack, receipt, ana)).toMatchObject({ state: 'published', version: 2 });
    },
  );

  it.each([
    'x',
    `rcp_a${'A'.repeat(21)}`,
    `rcp_a${'A'.repeat(22)}`,
    `RCP_${'A'.repeat(22)}`,
    `rcp_a${'%41'.repeat(22)}`,
    '%00',
    '%zz',
    '..%2Fme',
  ])('that is made up, such as %s, is not found', async (guess) => {
    expect(codeOf(await clientOf(stack).get(`/v1/submissions/${guess}`))).toBe('404 submission-not-found');
  });

  it('is not the public id of the review', async () => {
    const { items } = (await ana.get(`/v1/titles/${slug}/reviews`)).json<{ items: { id: string }[] }>();
    const id = items[0]?.id ?? '';
    expect(id).toMatch(/^rev_/);
    for (const guess of [id, `rcp_${id.slice(4)}`])
      expect((await clientOf(stack).get(`/v1/submissions/${guess}`)).status).toBe(404);
  });
});

describe('a person’s own record', () => {
  it.each([
    ['adult', 1985, 'adult'],
    ['educator', 1980, 'educator'],
    ['teen', 2011, 'teen'],
    ['moderator', 1980, 'adult'],
  ] as const)(
    'has, for the role %s and the birth year %s, the audience %s',
    async (role, birthYear, audience) => {
      const person = await signIn(stack, `me ${role}`, role, birthYear);
      const me = (await person.get('/v1/me')).json<Record<string, unknown>>();
      expect(me).toMatchObject({
        handle: expect.stringMatching(/^\w+ \w+ \d+$/),
        role,
        audience,
        birthYear,
      });
    },
  );

  it('lists only the person’s own submissions', async () => {
    const { items } = (await ana.get('/v1/me/submissions')).json<{ items: Receipt[] }>();
    expect(items).toMatchObject([{ receipt, state: 'published', title: { slug }, content: body }]);
  });

  it('lists many submissions page by page, each once, with cursors that no other person can use', async () => {
    const bo = await signIn(stack, 'receipt bo');
    const sent = await Promise.all(
      Array.from({ length: 7 }, (_, n) =>
        submit(bo, slug, { area: 'fact', text: `Fact number ${n} is wrong.` }),
      ),
    );
    await stack.idle();
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const page = (await bo.get(`/v1/me/submissions?limit=3${cursor}`)).json<{
        items: Receipt[];
        nextCursor?: string;
      }>();
      seen.push(...page.items.map((item) => item.receipt));
      if (page.nextCursor === undefined) break;
      const foreign = await ana.get(`/v1/me/submissions?limit=3&cursor=${page.nextCursor}`);
      expect(codeOf(foreign)).toBe('400 cursor-invalid');
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(seen.toSorted()).toEqual(sent.map((one) => one.receipt).toSorted());
  });
});
