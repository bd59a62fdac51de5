import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Client, type Sending, signIn } from '../support/client.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';
import { watchWrites } from '../support/writes.ts';

const slug = 'hostile-bodies';
const canary = 'canary90125';
const { title, review } = JSON.parse(
  readFileSync(new URL('../../infra/demo/catalogue/coco.json', import.meta.url), 'utf8'),
);

/** Every route with a request body: who may call it, a valid body, and the field with a text. */
const routes = [
  {
    name: 'POST reviews',
    method: 'POST',
    path: `/v1/titles/${slug}/reviews`,
    valid: { stars: 4 },
    field: 'text',
  },
  {
    name: 'POST suggestions',
    method: 'POST',
    path: `/v1/titles/${slug}/suggestions`,
    valid: { area: 'fact', text: 'x' },
    field: 'text',
  },
  {
    name: 'PUT submissions',
    method: 'PUT',
    path: '/v1/submissions/RECEIPT',
    valid: { stars: 4 },
    field: 'headline',
  },
  {
    name: 'POST titles',
    method: 'POST',
    path: '/v1/editorial/titles',
    valid: { ...title, slug: 'hostile-new' },
    field: 'name',
  },
  {
    name: 'PUT titles',
    method: 'PUT',
    path: `/v1/editorial/titles/${slug}`,
    valid: { ...title, slug },
    field: 'name',
  },
  {
    name: 'POST revisions',
    method: 'POST',
    path: `/v1/editorial/titles/${slug}/revisions`,
    valid: review,
    field: 'story',
  },
  {
    name: 'POST publish',
    method: 'POST',
    path: `/v1/editorial/titles/${slug}/publish`,
    valid: { revision: 1 },
    field: 'revision',
  },
  {
    name: 'POST media',
    method: 'POST',
    path: '/v1/editorial/media',
    valid: { path: 'a.svg', contentType: 'image/svg+xml', bytes: 1, sha256: 'a'.repeat(64) },
    field: 'path',
  },
];

type Make = (valid: object, field: string) => Sending;
const raw =
  (text: string): Make =>
  () => ({ raw: text });
const json =
  (make: (valid: object, field: string) => unknown): Make =>
  (valid, field) => ({ body: make(valid, field) });
const typed =
  (type: string): Make =>
  (valid) => ({ body: { ...valid, note: canary }, headers: { 'content-type': type } });
const withText = (text: string): Make => json((valid, field) => ({ ...valid, [field]: text }));

const cases: [string, string, Make][] = [
  ['malformed JSON', '400 malformed-json', raw(`{"text": "${canary}"`)],
  ['JSON followed by other text', '400 malformed-json', raw(`{} ${canary}`)],
  ['an empty body', '400 malformed-json', raw('')],
  ['a form-encoded body', '400 malformed-json', raw(`text=${canary}`)],
  ['an array', '400 validation-failed', json((valid) => [valid, canary])],
  ['null', '400 validation-failed', raw('null')],
  ['a number', '400 validation-failed', raw('4')],
  ['a JSON string', '400 validation-failed', raw(`"${canary}"`)],
  ['an empty object', '400 validation-failed', json(() => ({}))],
  ['an unknown field', '400 unknown-field', json((valid) => ({ ...valid, [canary]: 1 }))],
  [
    'an added field `state`',
    '400 unknown-field',
    json((valid) => ({ ...valid, state: 'published', note: canary })),
  ],
  ['an added field `role`', '400 unknown-field', json((valid) => ({ ...valid, role: canary }))],
  ['a number in a text field', '400 validation-failed', json((valid, field) => ({ ...valid, [field]: 1.5 }))],
  [
    'an object in a text field',
    '400 validation-failed',
    json((valid, field) => ({ ...valid, [field]: { canary } })),
  ],
  [
    'an array in a text field',
    '400 validation-failed',
    json((valid, field) => ({ ...valid, [field]: [canary] })),
  ],
  [
    'a string in every field',
    '400 validation-failed',
    json((valid) => Object.fromEntries(Object.keys(valid).map((name) => [name, `${canary}\0`]))),
  ],
  ['65 KB', '413 body-too-large', json((valid) => ({ ...valid, note: canary.repeat(6100) }))],
  ['1 MB', '413 body-too-large', json((valid) => ({ ...valid, note: canary.repeat(95_000) }))],
  [
    'deeply nested arrays',
    '400 validation-failed',
    raw(`${'['.repeat(20_000)}"${canary}"${']'.repeat(20_000)}`),
  ],
  [
    'deeply nested objects',
    '400 validation-failed',
    raw(`${'{"a":'.repeat(9000)}"${canary}"${'}'.repeat(9000)}`),
  ],
  ['a lone surrogate', '400 validation-failed', withText(`${canary}\ud83d`)],
  ['a lone low surrogate', '400 validation-failed', withText(`\udc00${canary}`)],
  ['a NUL', '400 validation-failed', withText(`${canary}\0`)],
  ['a text that is too long', '400 validation-failed', withText(`${canary} `.repeat(5000))],
  [
    'bytes that are not UTF-8',
    '400 validation-failed',
    (valid, field) => {
      const [before, after] = JSON.stringify({ ...valid, [field]: '@@' }).split('@@');
      return {
        raw: new Uint8Array(
          Buffer.concat([
            Buffer.from(`${before}${canary}`),
            Buffer.from([0xc3, 0x28, 0xff]),
            Buffer.from(after ?? ''),
          ]),
        ),
      };
    },
  ],
  [
    'a field `__proto__`',
    '400 validation-failed',
    (valid) => ({ raw: `{"__proto__": {"note": "${canary}"},${JSON.stringify(valid).slice(1)}` }),
  ],
  [
    'a field `constructor`',
    '400 unknown-field',
    json((valid) => ({ ...valid, constructor: { prototype: { canary } } })),
  ],
  ['the content type text/plain', '415 unsupported-media-type', typed('text/plain')],
  ['the content type of a form', '415 unsupported-media-type', typed('application/x-www-form-urlencoded')],
  [
    'the content type multipart/form-data',
    '415 unsupported-media-type',
    typed('multipart/form-data; boundary=x'),
  ],
  ['the content type application/xml', '415 unsupported-media-type', typed('application/xml')],
];

let stack: TestStack;
let client: Record<'person' | 'editor', Client>;
let receipt: string;
let watch: Awaited<ReturnType<typeof watchWrites>>;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  client = {
    person: await signIn(stack, 'hostile'),
    editor: await signIn(stack, 'hostile editor', 'editor'),
  };
  receipt = (await submit(client.person, slug, { stars: 4, text: decentText })).receipt;
  watch = await watchWrites(stack);
});
afterEach(() => expect(watch.takeWritten()).toEqual([]));
afterAll(async () => {
  watch.stop();
  expect(await watch.added()).toBe(0);
  expect(watch.lines().filter((line) => line.includes(canary))).toEqual([]);
  expect(watch.lines().filter((line) => line.includes('"level":"ERROR"'))).toEqual([]);
});

describe.each(routes)('$name', ({ method, path, valid, field }) => {
  it.each(cases)('refuses %s with %s', async (_, code, make) => {
    const who = path.includes('editorial') ? client.editor : client.person;
    const answer = await who.send(method, path.replace('RECEIPT', receipt), make(valid, field));
    expect(codeOf(answer)).toBe(code);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const errors = answer.json<{ errors?: { message: string }[] }>().errors ?? [];
    expect(errors.map(({ message }) => message).join()).not.toContain(canary);
    expect(answer.text.length).toBeLessThan(10_000);
  });
});

it('A working copy, which may have any fields, is refused when they are deeply nested', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const raw = `{"version": 1, "base": {}, "values": {"media": ${deep}}}`;
  const answer = await client.editor.send('PUT', `/v1/editorial/titles/${slug}/working-copy`, { raw });
  expect(codeOf(answer)).toBe('400 validation-failed');
});
