import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answer, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide, holdReview } from '../support/moderators.ts';
import { priceOf } from '../support/prices.ts';
import { decentText, submit } from '../support/reader.ts';
import { establish, publishReview, reportReview } from '../support/reported.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { publishAs, sampleTitle } from '../support/titles.ts';

const slug = 'price-list';
const review = { stars: 4, age: 12, headline: 'Worth it', text: decentText };
const foreign = 'Una película preciosa que vimos todos juntos en casa con los niños pequeños.';
let stack: TestStack;

beforeAll(async () => {
  // A stack of its own: the price of a list depends on what other tests have left in it.
  stack = await freshStack();
  await publishAs(stack, slug);
  // Four titles, so that the page has as many recommendations as it can have.
  for (const number of [1, 2, 3, 4]) await publishAs(stack, `${slug}-recommended-${number}`);
});

afterAll(() => stack.stop());

/** The rows of a table in docs/scale.md, below a heading. */
const documentedRows = (heading: string): string[] => {
  const text = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split(`\n### ${heading}\n`);
  return (section.split(/\n##/)[0] ?? '').split('\n').filter((line) => line.startsWith('| `'));
};

/**
 * Measures API requests one after the other. Returns a row of a table for each: its name, its DynamoDB requests, RCU and
 * WCU.
 */
const priceList = (functionName: 'PublicApi' | 'ModerationApi' | 'EditorialApi' | 'Pages') => {
  const rows: string[] = [];
  const add = async (what: string, request: () => Promise<Answer | object | string>): Promise<void> => {
    const price = (await priceOf(stack, request))(functionName);
    rows.push(`| ${what} | ${price.calls.length} | ${price.readUnits} | ${price.writeUnits} |`);
  };
  return { rows, add };
};

/**
 * Compares measured rows with a table of docs/scale.md. The table has the prices of warm instances with filled caches; on
 * a busy machine an instance may be replaced or a cache may expire, so it measures up to three times.
 */
const expectDocumented = async (
  heading: string,
  measure: (round: string) => Promise<string[]>,
): Promise<void> => {
  const documented = documentedRows(heading);
  let rows = await measure('1');
  for (const round of ['2', '3']) if (!isDeepStrictEqual(rows, documented)) rows = await measure(round);
  expect(rows).toEqual(documented);
};

const succeeds = async (request: Promise<Answer>): Promise<Answer> => {
  const answer = await request;
  if (answer.status >= 300) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return answer;
};

const readThroughApi = async (round: string): Promise<string[]> => {
  const anyone = clientOf(stack);
  const [reader, newcomer] = [
    await signIn(stack, `priced reader ${round}`),
    await signIn(stack, `priced newcomer ${round}`),
  ];
  const { receipt } = await submit(reader, slug, review);
  await stack.idle();
  await succeeds(reader.send('PUT', '/v1/me', { body: { handle: `Quiet Lantern ${round}` } }));
  const { rows, add } = priceList('PublicApi');
  const get = async (what: string, path: string, who = anyone): Promise<void> => {
    await succeeds(who.get(path));
    await add(what, () => succeeds(who.get(path)));
  };
  await get('`GET /v1/titles`', '/v1/titles');
  await get('`GET /v1/titles/{slug}`', `/v1/titles/${slug}`);
  await get('`GET /v1/titles/{slug}/history`', `/v1/titles/${slug}/history`);
  await get('`GET /v1/titles/{slug}/reviews`, all audiences', `/v1/titles/${slug}/reviews`);
  await get('`GET /v1/titles/{slug}/reviews`, one audience', `/v1/titles/${slug}/reviews?audience=adult`);
  await get('`GET /v1/submissions/{receipt}` of a published review', `/v1/submissions/${receipt}`);
  await get('`GET /v1/me`', '/v1/me', reader);
  await get('`GET /v1/me` before a name is chosen, with suggested names', '/v1/me', newcomer);
  await get('`GET /v1/me/submissions`', '/v1/me/submissions', reader);
  await get('`GET /v1/me/submissions?slug=`', `/v1/me/submissions?slug=${slug}`, reader);
  await get('`GET /v1/me/helpful`', `/v1/me/helpful?slug=${slug}`, reader);
  await get('`GET /v1/health`', '/v1/health');
  await get('`GET /v1/openapi.json`', '/v1/openapi.json');
  return rows;
};

const readSite = async (): Promise<string[]> => {
  const { receipt } = await publishReview(stack, slug);
  const { rows, add } = priceList('Pages');
  for (const path of ['/', '/browse', `/titles/${slug}`, `/submissions/${receipt}`, '/how-we-rate']) {
    await succeeds(clientOf(stack).get(path));
    const what = path.replace(slug, '{slug}').replace(receipt, '{receipt}');
    await add(`\`${what}\``, () => succeeds(clientOf(stack).get(path)));
  }
  return rows;
};

const write = async (round: string): Promise<string[]> => {
  const writer = await establish(stack, slug, `priced writer ${round}`);
  const [reporter, other] = [
    await signIn(stack, `priced reporter ${round}`),
    await signIn(stack, `priced other ${round}`),
  ];
  const { id } = await publishReview(stack, slug);
  const second = `${slug}-${round}`;
  await publishAs(stack, second);
  // The function caches the names of titles for a minute.
  for (const title of [slug, second]) await clientOf(stack).get(`/v1/titles/${title}/reviews`);
  const { rows, add } = priceList('PublicApi');
  let receipt = '';
  await add('`POST /v1/titles/{slug}/reviews`', async () => {
    ({ receipt } = await submit(writer, second, review));
    return receipt;
  });
  await add('`POST /v1/titles/{slug}/suggestions`', () =>
    submit(writer, slug, { area: 'fact', text: 'The premiere was a day later.' }),
  );
  await add('`POST /v1/titles/{slug}/suggestions` with a patch', () => {
    const patch = { 'details.episodes': 20 };
    return submit(writer, slug, { area: 'fact', text: 'There are more episodes by now.', patch });
  });
  const path = `/v1/submissions/${receipt}`;
  await add('`PUT /v1/submissions/{receipt}`', () =>
    succeeds(writer.send('PUT', path, { body: { ...review, stars: 5 } })),
  );
  await add('`DELETE /v1/submissions/{receipt}`', () => succeeds(writer.send('DELETE', path)));
  const vote = `/v1/reviews/${id}/helpful`;
  await add('`POST /v1/reviews/{id}/helpful`', () => succeeds(other.send('POST', vote)));
  await add('`DELETE /v1/reviews/{id}/helpful`', () => succeeds(other.send('DELETE', vote)));
  await add('`POST /v1/reviews/{id}/reports`, the first', () => reportReview(reporter, id, 'spam'));
  await add('`POST /v1/reviews/{id}/reports`, a later one', () => reportReview(other, id, 'spam'));
  await add('`PUT /v1/me` with a name', () =>
    succeeds(other.send('PUT', '/v1/me', { body: { handle: `Silver Lantern ${round}` } })),
  );
  return rows;
};

const moderateAndEdit = async (round: string): Promise<string[]> => {
  const moderator = await signIn(stack, `price list moderator ${round}`, 'moderator');
  const { receipt } = await holdReview(stack, slug, `price list reader ${round}`, foreign);
  const seen = await caseAbout(moderator, receipt);
  const act = (verb: string) => moderator.send('POST', `/v1/moderation/cases/${seen.id}/${verb}`);
  const cases = priceList('ModerationApi');
  await cases.add('`GET /v1/moderation/cases/{id}`', () =>
    succeeds(moderator.get(`/v1/moderation/cases/${seen.id}`)),
  );
  await cases.add('`POST /v1/moderation/cases/{id}/claim`', () => succeeds(act('claim')));
  await cases.add('`POST /v1/moderation/cases/{id}/release`', () => succeeds(act('release')));
  const open = await caseAbout(moderator, receipt);
  // The function caches the policy for fifteen seconds.
  stack.clock.advance(16_000);
  await cases.add('`POST /v1/moderation/cases/{id}/decisions` to publish', () =>
    succeeds(decide(moderator, open, { outcome: 'publish', reasons: [] })),
  );
  await cases.add('`POST /v1/moderation/cases/{id}/undo`', () => succeeds(act('undo')));

  const editor = await signIn(stack, `price list editor ${round}`, 'editor', 1980);
  const name = `${slug}-new-${round}`;
  const { title, review: expertReview } = sampleTitle(name);
  const titles = priceList('EditorialApi');
  const second = await signIn(stack, `price list publisher ${round}`, 'editor', 1980);
  const post = (what: string, path: string, body: unknown, who = editor): Promise<void> =>
    titles.add(what, () => succeeds(who.send('POST', `/v1/editorial/titles${path}`, { body })));
  await post('`POST /v1/editorial/titles`', '', title);
  await post('`POST /v1/editorial/titles/{slug}/revisions`', `/${name}/revisions`, expertReview);
  await post('`POST /v1/editorial/titles/{slug}/publish`', `/${name}/publish`, { revision: 1 }, second);
  const inbox = `/v1/editorial/suggestions?slug=${name}`;
  const listed = async () =>
    (await editor.get(inbox)).json<{ items: { id: string; version: number }[] }>().items;
  const sent = { area: 'fact', text: 'There are more episodes by now.', credit: true };
  for (const episodes of [11, 12]) {
    const reader = await signIn(stack, `price list suggestion ${episodes} ${round}`);
    await stack.idle();
    await submit(reader, name, { ...sent, patch: { 'details.episodes': episodes } });
  }
  await stack.idle();
  await titles.add('`GET /v1/editorial/suggestions`', () => succeeds(editor.get(inbox)));
  const [one, two] = await listed();
  const suggestion = `/v1/editorial/suggestions/${one?.id}`;
  await titles.add('`GET /v1/editorial/suggestions/{id}`', () => succeeds(editor.get(suggestion)));
  const decision = (id: string | undefined, body: object) =>
    succeeds(editor.send('POST', `/v1/editorial/suggestions/${id}/decision`, { body }));
  await titles.add('`POST /v1/editorial/suggestions/{id}/decision` to accept', () =>
    decision(one?.id, { outcome: 'accept', version: one?.version }),
  );
  await titles.add('`POST /v1/editorial/suggestions/{id}/decision` to decline', () =>
    decision(two?.id, { outcome: 'decline', reason: 'not-confirmed', version: two?.version }),
  );
  return [...cases.rows, ...titles.rows];
};

it.each([
  ['Reading through the API', readThroughApi],
  ['Reading the site', readSite],
  ['Writing', write],
  ['Moderating and editing', moderateAndEdit],
])('docs/scale.md lists the measured prices: %s', expectDocumented, 180_000);
