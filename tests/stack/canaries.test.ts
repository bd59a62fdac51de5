import { ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { queuesOf } from '../support/queues.ts';
import { decentText, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'canaries';
const canaries = (who: string) => ({
  mail: `${who}.canary@example.com`,
  phone: who === 'teen' ? '202-555-0173' : '202-555-0184',
  web: `https://example.com/${who}-canary`,
  street: who === 'teen' ? '4711 Canary Hill Road' : '4712 Canary Hill Road',
});
let stack: TestStack;
let target: string;
beforeAll(async () => {
  stack = await freshStack();
  await publishAs(stack, slug);
  await submit(await signIn(stack, 'canary neighbour'), slug, { stars: 4, text: decentText });
  await stack.idle();
  const { items } = (await clientOf(stack).get(`/v1/titles/${slug}/reviews`)).json<{
    items: PublishedReview[];
  }>();
  target = items[0]?.id ?? '';
});
afterAll(() => stack.stop());

/** A text that contains every canary and nothing else that screening finds. */
const textWithCanaries = (who: string): string => {
  const { mail, phone, web, street } = canaries(who);
  return `We liked it. Write to ${mail}, call ${phone}, look at ${web} or come to ${street}.`;
};

/** Publishes a review by the person that a trusted reporter then reports for private details: it is hidden and can be appealed. */
const hiddenReview = async (person: Client, who: string): Promise<string> => {
  await publishAs(stack, `canary-${who}`);
  const { receipt } = await submit(person, `canary-${who}`, { stars: 3, text: decentText });
  await stack.idle();
  const { items } = (await person.get(`/v1/titles/canary-${who}/reviews`)).json<{
    items: PublishedReview[];
  }>();
  const neighbour = await signIn(stack, 'canary neighbour', 'trusted-reporter');
  const report = { body: { reason: 'pii' } };
  expect((await neighbour.send('POST', `/v1/reviews/${items[0]?.id}/reports`, report)).status).toBe(202);
  await stack.idle();
  return receipt;
};

/** Sends the canaries where no text is expected: keys, cursors, paths, field names, headers and numbers. */
const sendCanariesOutsideTexts = async (person: Client, who: string): Promise<void> => {
  const { mail, phone, web } = canaries(who);
  const headers = { 'idempotency-key': `${mail}/${phone}` };
  const at = encodeURIComponent(mail);
  await submit(person, slug, { area: 'fact', text: decentText }, headers);
  await person.send('POST', `/v1/reviews/${target}/helpful`, { headers });
  await person.send('POST', `/v1/reviews/${target}/helpful`, { body: { [mail]: phone } });
  for (const path of ['/v1/titles', `/v1/titles/${slug}/reviews`, '/v1/me/submissions'])
    await person.get(`${path}?cursor=${at}&limit=${encodeURIComponent(phone)}`);
  for (const path of [
    `/v1/titles/${at}`,
    `/v1/submissions/${at}`,
    `/v1/reviews/${at}/helpful`,
    `/titles/${at}`,
  ])
    await person.get(path);
  await person.get(`/search?q=${at}`, { 'user-agent': mail, referer: web, 'x-canary': phone });
  for (const body of [
    { stars: 3, concerns: [mail] },
    { stars: 3, grid: { [mail]: 2 } },
    { stars: mail },
    { stars: 3, age: phone },
  ])
    expect((await person.send('POST', `/v1/titles/${slug}/reviews`, { body })).status).toBe(400);
  for (const body of [{ childAges: [mail] }, { birthYear: phone }, { [mail]: true }])
    expect((await person.send('PUT', '/v1/me', { body })).status).toBe(400);
};

/** Sends the canaries in every text field of every route. */
const sendCanariesEverywhere = async (person: Client, who: string): Promise<void> => {
  const text = textWithCanaries(who);
  const { mail, web } = canaries(who);
  const headline = `Ask ${mail}`;
  const { receipt } = await submit(person, slug, { stars: 3, headline, text });
  await stack.idle();
  await person.send('PUT', `/v1/submissions/${receipt}`, { body: { stars: 2, headline, text } });
  const suggestion = {
    area: 'fact',
    text,
    patch: { story: text },
    evidenceUrl: `${web}/proof`,
    credit: true,
  };
  await submit(person, slug, suggestion);
  await stack.idle();
  const hidden = await hiddenReview(person, who);
  const appeal = await person.send('POST', `/v1/submissions/${hidden}/appeal`, { body: { text } });
  expect([appeal.status, appeal.text]).toEqual([202, expect.any(String)]);
  await sendCanariesOutsideTexts(person, who);
  await person.send('POST', `/v1/reviews/${target}/reports`, { body: { reason: 'other', text } });
  await person.send('PUT', '/v1/me', { body: { handle: mail } });
  // Refused input must not be logged either.
  await person.send('POST', `/v1/titles/${slug}/reviews`, { body: { stars: 9, text, [mail]: text } });
  await person.send('POST', `/v1/titles/${slug}/reviews`, { raw: `{"text": "${text}` });
  await person.get(`/v1/titles?q=${encodeURIComponent(mail)}`);
  await stack.idle();
};

/** Every message in every queue and dead-letter queue of the stack, as text. */
const messages = async (): Promise<string> => {
  const client = new SQSClient({
    endpoint: stack.endpointUrl,
    region: stack.region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'any' },
  });
  const queues = Object.entries(stack.resources).filter(([id]) =>
    /^(Screening|Overdue|RelayReader|ProjectorReader)(Queue|DeadLetters)[0-9A-F]{8}$/.test(id),
  );
  expect(queues.length).toBeGreaterThanOrEqual(6);
  const found: string[] = [];
  for (const [, name] of queues) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: `${stack.endpointUrl}/000000000000/${name}`,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: 0,
      }),
    );
    found.push(...Messages.map(({ Body = '' }) => Body));
  }
  client.destroy();
  return found.join('\n');
};

const canariesIn = (who: string, places: string): string[] =>
  Object.values(canaries(who)).filter((canary) => places.includes(canary));

describe('canary strings that are sent in every field', () => {
  let items = '';
  let queued = '';
  let logged = '';
  let page = '';
  beforeAll(async () => {
    await sendCanariesEverywhere(await signIn(stack, 'canary teen', 'teen'), 'teen');
    await sendCanariesEverywhere(await signIn(stack, 'canary adult'), 'adult');
    const queues = queuesOf(stack);
    await queues.put('ScreeningDeadLetters', 'a letter that is seen');
    queues.close();
    items = JSON.stringify(await readTables(stack));
    queued = await messages();
    logged = stack.lines.join('\n');
    page = JSON.stringify(await pageOf(stack, slug));
  });

  it('by a teen are neither in the table, nor in queues, dead letters, pages or logs', () => {
    expect(canariesIn('teen', items)).toEqual([]);
    expect(canariesIn('teen', queued + logged + page)).toEqual([]);
    expect(items).toContain('[removed: e-mail]');
  });

  it('by an adult are in the table, but in no queue, page or log', () => {
    expect(canariesIn('adult', items).length).toBeGreaterThan(0);
    expect(canariesIn('adult', queued + logged + page)).toEqual([]);
  });

  it('by an adult are deleted when the adult is erased', async () => {
    const adult = await signIn(stack, 'canary adult');
    expect((await adult.send('DELETE', '/v1/me')).status).toBe(204);
    await stack.idle();
    expect(canariesIn('adult', JSON.stringify(await readTables(stack)))).toEqual([]);
  });

  it('would be found by this test: it reads log lines and a message in a dead-letter queue', () => {
    expect(queued).toContain('a letter that is seen');
    expect(stack.lines.length).toBeGreaterThan(0);
  });
});
