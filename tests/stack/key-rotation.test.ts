import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { synthesize } from '../support/synthesize.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'rotated';
const folder = mkdtempSync(join(tmpdir(), 'nightlight-rotation-'));
const dataDir = join(folder, 'data');
/** A text in a language that no analyzer reads, so a person has to decide. */
const heldText = 'Una película preciosa que vimos todos juntos en casa.';
let stack: TestStack;

interface Ids {
  receipt: string;
  review: string;
  held: string;
  cursors: Record<string, string>;
}
let first: Ids;
let second: Ids;

const nextCursor = async (who: Client, path: string): Promise<string> =>
  (await who.get(path)).json<{ nextCursor: string }>().nextCursor;
const lists = {
  [`/v1/titles/${slug}/reviews`]: () => clientOf(stack),
  '/v1/me/submissions': () => signIn(stack, 'rotation ana'),
  '/v1/moderation/cases': () => moderator(),
};
const moderator = () => signIn(stack, 'rotation moderator', 'moderator');
const caseIds = async (): Promise<string[]> =>
  (await (await moderator()).get('/v1/moderation/cases?limit=100'))
    .json<{ items: { id: string }[] }>()
    .items.map(({ id }) => id);

/** Sends a review, a review that is held, and a suggestion; returns an id or cursor of each kind. */
const makeIds = async (when: string): Promise<Ids> => {
  await publishAs(stack, `rotated-${when}`);
  const ana = await signIn(stack, 'rotation ana');
  const { receipt } = await submit(await signIn(stack, `rotation ${when}`), slug, {
    stars: 4,
    text: decentText,
  });
  await submit(ana, `rotated-${when}`, { stars: 4 });
  await submit(ana, `rotated-${when}`, { area: 'fact', text: heldText });
  for (const nth of ['one', 'two'])
    await submit(await signIn(stack, `rotation ${when} ${nth}`), slug, { stars: 1, text: heldText });
  await stack.idle();
  const list = await clientOf(stack).get(`/v1/titles/${slug}/reviews`);
  const cursors = Object.entries(lists).map(async ([path, who]) => [
    path,
    await nextCursor(await who(), `${path}?limit=1`),
  ]);
  return {
    receipt,
    review: list.json<{ items: { id: string }[] }>().items[0]?.id ?? '',
    held: (await caseIds())[0] ?? '',
    cursors: Object.fromEntries(await Promise.all(cursors)),
  };
};

const assemblyOf = async (generation: number): Promise<string> => {
  const assemblyDir = join(folder, `assembly-${generation}`);
  const to = String(generation);
  await synthesize(assemblyDir, { receiptGeneration: to, reviewGeneration: to, caseGeneration: to });
  return assemblyDir;
};
/** Both are created while the first stack runs. */
const assemblies = { 2: assemblyOf(2), 3: assemblyOf(3) };

/** Starts the stack with the next key generations on the same data, as the operator would deploy them. */
const rotateTo = async (generation: 2 | 3): Promise<void> => {
  const assemblyDir = await assemblies[generation];
  await stack.stop();
  stack = await freshStack({ dataDir, assemblyDir });
};

const secretOf = (name: string): string => {
  const values = JSON.parse(readFileSync(join(dataDir, 'values.json'), 'utf8')) as Record<string, string>;
  return Object.entries(values).find(([id]) => id.startsWith('secret:') && id.includes(name))?.[1] ?? '';
};
const generationsOf = (name: string): string => `b:${secretOf(`${name}2`)},a:${secretOf(`${name}1`)}`;

/** Returns what the operator's `verify` prints about the table and the secrets, called as docs/operations.md describes. */
const verified = async (changed: Record<string, string> = {}): Promise<Record<string, unknown>> => {
  const { baseUrl, endpointUrl, region, resources, identity } = stack;
  const file = join(folder, 'stack.json');
  writeFileSync(file, JSON.stringify({ baseUrl, endpointUrl, region, resources, identity }));
  const env = {
    PATH: process.env.PATH,
    STACK_FILE: file,
    TAG_SECRET: secretOf('SealingSecret'),
    LEDGER_SECRET: secretOf('LedgerSecret'),
    RECEIPT_SECRETS: generationsOf('ReceiptSecret'),
    REVIEW_SECRETS: generationsOf('ReviewSecret'),
    CASE_SECRETS: generationsOf('CaseSecret'),
    ...changed,
  };
  const main = new URL('../../infra/operator/main.ts', import.meta.url).pathname;
  return new Promise((resolve) =>
    execFile(process.execPath, [main, 'verify', '--json'], { env }, (_, out) => resolve(JSON.parse(out))),
  );
};

beforeAll(async () => {
  stack = await freshStack({ dataDir });
  await publishAs(stack, slug);
  await submit(await signIn(stack, 'rotation neighbour'), slug, { stars: 3 });
  first = await makeIds('first');
  await rotateTo(2);
});
afterAll(async () => {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Returns, for each id and cursor, `opens` if a request with it succeeds, otherwise the refusal. */
const opened = async (
  { receipt, review, held, cursors }: Ids,
  voter: string,
): Promise<Record<string, string>> => {
  const status = async (who: Client | Promise<Client>, path: string, method = 'GET') => {
    const answer = await (await who).send(method, path);
    return answer.status < 300 ? 'opens' : codeOf(answer);
  };
  const answers: Record<string, string> = {
    receipt: await status(clientOf(stack), `/v1/submissions/${receipt}`),
    page: await status(clientOf(stack), `/submissions/${receipt}`),
    vote: await status(signIn(stack, voter), `/v1/reviews/${review}/helpful`, 'POST'),
    case: await status(moderator(), `/v1/moderation/cases/${held}`),
  };
  for (const [path, who] of Object.entries(lists))
    answers[path] = await status(who(), `${path}?limit=1&cursor=${cursors[path]}`);
  return answers;
};
const all = ['receipt', 'page', 'vote', 'case', ...Object.keys(lists)];
const open = Object.fromEntries(all.map((kind) => [kind, 'opens']));
const letters = ({ receipt, review, held, cursors }: Ids) =>
  [receipt.slice(4), review.slice(4), held.slice(4), ...Object.values(cursors)]
    .map((id) => id.slice(0, 1))
    .join('');

describe('after a rotation of the keys of ids', () => {
  it('old ids and cursors can still be used', async () => {
    expect(letters(first)).toBe('aaaaaa');
    expect(await opened(first, 'rotation voter')).toEqual(open);
  });

  it('new ids and cursors contain the letter of the new key generation and can be used', async () => {
    second = await makeIds('second');
    expect(letters(second)).toBe('bbbbbb');
    expect(await opened(second, 'another rotation voter')).toEqual(open);
    expect(await follow(stack, second.receipt)).toMatchObject({ state: 'published' });
  });

  it('the table stores a fingerprint of each key of both generations, and no function has wrong secrets', async () => {
    const names = (await readTables(stack)).filter(({ pk }) => pk === 'KEYS').map(({ name }) => name);
    expect(names.sort()).toEqual(
      [
        'case#a',
        'case#b',
        'ledger',
        'receipt#a',
        'receipt#b',
        'review#a',
        'review#b',
        'suggestion#a',
        'tag',
      ].sort(),
    );
    expect(stack.lines.filter((line) => line.includes('keys-wrong'))).toEqual([]);
  });

  it('the operator command verify accepts the secrets of both generations, and reports a wrong one', async () => {
    expect(await verified()).toMatchObject({ ok: true, broken: [], wrongKeys: [] });
    const mistaken = { CASE_SECRETS: `b:another,a:${secretOf('CaseSecret1')}` };
    expect(await verified(mistaken)).toMatchObject({ ok: false, wrongKeys: ['case#b'] });
  });

  it('the next rotation invalidates only ids and cursors of the first key generation', async () => {
    await rotateTo(3);
    expect(await opened(second, 'third rotation voter')).toEqual(open);
    expect(await opened(first, 'fourth rotation voter')).toEqual({
      receipt: '404 submission-not-found',
      page: '404 text/html; charset=utf-8',
      vote: '404 review-not-found',
      case: '404 case-not-found',
      ...Object.fromEntries(Object.keys(lists).map((path) => [path, '400 cursor-invalid'])),
    });
  });
});
