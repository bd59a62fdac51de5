import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide } from '../support/moderators.ts';
import { recordPrivateValues } from '../support/private-values.ts';
import { decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'logged-nowhere';
const mail = 'logged.nowhere@example.com';
const heldText = `We liked the songs of it. Write to ${mail} for the whole story of our evening.`;
/** A text that is not English, which screening holds for a person. */
const foreign = 'Una historia muy emocionante que vimos juntos en casa con los abuelos.';
const { privateValues, refusals, recorded } = recordPrivateValues();
const metrics: unknown[] = [];
let stack: TestStack;
let from: number;
const logged = (): string[] => stack.lines.slice(from);
/** Returns the log lines that functions wrote about failures, parsed. */
const failures = (): Record<string, unknown>[] =>
  logged()
    .filter((line) => line.includes('"level":"ERROR"'))
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))));
const as = async (subject: string, role = 'adult'): Promise<Client> =>
  recorded(await signIn(stack, `${subject} of the log`, role));

/** Everything that a reader does: name, review, list, receipt as JSON and page, edit, report, decision, export. */
const travel = async (): Promise<string> => {
  const author = await as('author');
  await author.send('PUT', '/v1/me', { body: { handle: 'Loganberry Lodger' } });
  const { receipt } = await submit(author, slug, {
    stars: 4,
    headline: 'An evening of songs',
    text: foreign,
  });
  await submit(await as('neighbour'), slug, { stars: 3, text: decentText });
  await submit(author, slug, {
    area: 'fact',
    text: decentText,
    evidenceUrl: 'https://example.com/logged-proof',
  });
  await stack.idle();
  const moderator = await as('moderator', 'moderator');
  const notes = { publicNote: 'Publicly noted in the log.', internalNote: 'Internally noted in the log.' };
  const seen = await caseAbout(moderator, receipt);
  await decide(moderator, seen, { outcome: 'publish', reasons: [], ...notes });
  await stack.idle();
  const list = await recorded(clientOf(stack)).get(`/v1/titles/${slug}/reviews?limit=1`);
  const { items, nextCursor } = list.json<{ items: { id: string }[]; nextCursor: string }>();
  const reporter = await as('reporter');
  const body = { reason: 'other', text: 'Reported with these words for the log.' };
  const report = await reporter.send('POST', `/v1/reviews/${items[0]?.id}/reports`, { body });
  const paths = [
    `/v1/titles/${slug}/reviews?limit=1&cursor=${encodeURIComponent(nextCursor)}`,
    `/v1/me/submissions?limit=1`,
    `/v1/me/export`,
    `/v1/submissions/${report.json<{ receipt: string }>().receipt}`,
    ...['', '/statement'].flatMap((end) => [
      `/v1/submissions/${receipt}${end}`,
      `/submissions/${receipt}${end}`,
    ]),
    `/moderation/cases/${seen.id}`,
    `/search?q=${encodeURIComponent(mail)}`,
  ];
  for (const path of paths) await author.get(path);
  const edit = { stars: 2, headline: 'Another evening', text: `${heldText} Twice.` };
  await author.send('PUT', `/v1/submissions/${receipt}`, { body: edit });
  await stack.idle();
  return receipt;
};

const headers = {
  'user-agent': mail,
  referer: `https://example.com/?from=${mail}`,
  cookie: `note=${mail}`,
  'x-note': heldText,
  'idempotency-key': mail,
  'if-none-match': `"${mail}"`,
};

/** Sends the private values again: in the wrong places, and while every request to DynamoDB fails. */
const stumble = async (receipt: string): Promise<void> => {
  const author = await as('author');
  const { token } = author;
  for (const path of [
    `/submissions/${receipt}/`,
    `/submissions/${receipt}/nothing`,
    `/${receipt}`,
    `/titles/${receipt}`,
    `//submissions/${receipt}`,
    `/v1/${receipt}`,
    `/v1/submissions/${receipt}/nothing`,
    `/v1/titles/${slug}/reviews?cursor=${receipt}`,
    `/v1/titles/${encodeURIComponent(mail)}`,
    `/${encodeURIComponent(mail)}`,
    `/sign-in/callback?code=${receipt}&state=${token}`,
    `/v1/me?access_token=${token}`,
    `/assets/${receipt}.js`,
    `/media/${receipt}.png`,
  ])
    await author.get(path);
  for (const raw of [`{"text": "${heldText}`, JSON.stringify({ [mail]: heldText })])
    await author.send('POST', `/v1/titles/${slug}/reviews`, { raw });
  await author.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: heldText } });
  stack.proxy.faults.set([{ match: { service: 'dynamodb' }, kind: 'server-error', rate: 1 }]);
  await author.get(`/v1/submissions/${receipt}`);
  await author.get(`/submissions/${receipt}`);
  await author.send('POST', `/v1/titles/${slug}/reviews`, { body: { stars: 1, text: heldText }, headers });
  for (const path of ['/v1/titles', `/titles/${slug}`, `/submissions/${receipt}`, '/v1/me'])
    await author.get(path, headers);
  stack.proxy.faults.clear();
  await author.send('DELETE', `/v1/submissions/${receipt}`);
  expect((await author.send('DELETE', '/v1/me')).status).toBe(204);
  await stack.idle();
};

beforeAll(async () => {
  stack = await sharedStack();
  from = stack.lines.length;
  await publishAs(stack, slug);
  const silence = stack.onActivity((activity) => metrics.push(activity));
  await stumble(await travel());
  silence();
});
afterAll(() => stack.proxy.faults.clear());

const found = (places: string[], secrets = [...privateValues, mail, encodeURIComponent(mail)]): string[] => {
  const all = places.join('\n');
  return secrets.filter((one) => all.includes(one));
};

describe('private data: receipts, cursors, tokens, names, addresses and texts', () => {
  it('was sent in the test, so that leaks would be found', () => {
    const kinds = [/^rcp_/, /^eyJ/, /^Loganberry/, /^We liked/, /^Publicly/, /^Internally/, /^Reported with/];
    expect(kinds.filter((kind) => ![...privateValues].some((one) => kind.test(one)))).toEqual([]);
    expect(privateValues.size).toBeGreaterThan(20);
    expect(logged().length).toBeGreaterThan(50);
    expect(logged().filter((line) => line.includes('"level":"ERROR"')).length).toBeGreaterThan(1);
    expect(refusals.length).toBeGreaterThan(10);
    expect(metrics.length).toBeGreaterThan(20);
  });

  it('is in no line of any log', () => {
    expect(found(logged())).toEqual([]);
    expect(logged().filter((line) => /\b(rcp|cas)_[A-Za-z0-9_-]{6}/.test(line))).toEqual([]);
  });

  it('is not in the log lines about failures, which contain only names, codes, source locations and the invocation', () => {
    const places = failures();
    const names = new Set(places.flatMap((line) => Object.keys(line)));
    expect([...names].sort()).toEqual([
      'cold_start',
      'error',
      'function_request_id',
      'level',
      'message',
      'service',
      'timestamp',
    ]);
    for (const line of places)
      expect(line).toMatchObject({
        level: 'ERROR',
        message: expect.stringMatching(/^[a-z-]+$/),
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        service: expect.stringMatching(/^[\w-]+$/),
        cold_start: expect.any(Boolean),
        function_request_id: expect.stringMatching(/^[\da-f-]{36}$/),
      });
    const services = places.map(({ service }) => String(service).split('-')[1]);
    expect(new Set(services).size).toBeGreaterThan(1);
  });

  it('is in no metric, and in no refused call that the proxy recorded', () => {
    expect(found(metrics.map((each) => JSON.stringify(each)))).toEqual([]);
    expect(found(stack.proxy.denied().map(({ message }) => message))).toEqual([]);
  });

  it('is in no refusal of a request', () => {
    // The name of an unknown field is repeated to its sender, so this does not look for `mail`, which was sent as one.
    expect(refusals.filter((each) => found([each], [...privateValues]).length > 0)).toEqual([]);
  });
});
