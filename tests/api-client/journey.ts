import createClient from 'openapi-fetch';
import type { components, paths } from './schema.ts';

/** The access tokens of the people in the journey. */
export interface Tokens {
  reader: string;
  moderator: string;
  editor: string;
  secondEditor: string;
}

type Client = ReturnType<typeof createClient<paths>>;
type Title = components['schemas']['Title'];
type ExpertReview = components['schemas']['ExpertReview'];

function as(baseUrl: string, token: string): Client {
  return createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${token}` } });
}

/** Returns the data of an answer; throws with the problem when there is none. */
function dataOf<Data>(what: string, { data, error }: { data?: Data; error?: unknown }): Data {
  if (data === undefined) throw new Error(`${what}: ${JSON.stringify(error)}`);
  return data;
}

async function publish(editor: Client, second: Client, title: Title, review: ExpertReview): Promise<void> {
  dataOf('create the title', await editor.POST('/v1/editorial/titles', { body: title }));
  const path = { slug: title.slug };
  const { revision } = dataOf(
    'write the revision',
    await editor.POST('/v1/editorial/titles/{slug}/revisions', { params: { path }, body: review }),
  );
  dataOf(
    'publish',
    await second.POST('/v1/editorial/titles/{slug}/publish', { params: { path }, body: { revision } }),
  );
}

/**
 * Creates a title and submits, corrects and follows a review, only through the generated client.
 *
 * @param atRest waits until the stack has handled every event
 * @returns what the receipt, the list of reviews and the page contain at the end
 */
export async function journey(
  baseUrl: string,
  tokens: Tokens,
  { title, review }: { title: Title; review: ExpertReview },
  atRest: () => Promise<void>,
) {
  const anybody = createClient<paths>({ baseUrl });
  const reader = as(baseUrl, tokens.reader);
  const moderator = as(baseUrl, tokens.moderator);
  await publish(as(baseUrl, tokens.editor), as(baseUrl, tokens.secondEditor), title, review);
  await atRest();
  const path = { slug: title.slug };
  const sent = dataOf(
    'send the review',
    await reader.POST('/v1/titles/{slug}/reviews', {
      params: { path, header: { 'Idempotency-Key': 'journey-1' } },
      body: { stars: 4, age: 14, text: 'Visit https://example.org/watch for the full series, we did.' },
    }),
  );
  await atRest();
  const sentBack = dataOf(
    'follow it',
    await reader.GET('/v1/submissions/{receipt}', { params: { path: { receipt: sent.receipt } } }),
  );
  dataOf(
    'correct it',
    await reader.PUT('/v1/submissions/{receipt}', {
      params: { path: { receipt: sent.receipt } },
      body: { stars: 4, age: 14, text: 'We watched all nine parts and talked about them for hours.' },
    }),
  );
  await atRest();
  const receipt = dataOf(
    'follow it again',
    await anybody.GET('/v1/submissions/{receipt}', { params: { path: { receipt: sent.receipt } } }),
  );
  const listed = dataOf(
    'list the reviews',
    await anybody.GET('/v1/titles/{slug}/reviews', { params: { path, query: { audience: 'adult' } } }),
  );
  const page = dataOf('read the page', await anybody.GET('/v1/titles/{slug}', { params: { path } }));
  const cases = dataOf(
    'list the cases',
    await moderator.GET('/v1/moderation/cases', { params: { query: { state: 'open' } } }),
  );
  const refused = await anybody.POST('/v1/titles/{slug}/reviews', { params: { path }, body: { stars: 1 } });
  return {
    sentBack: { state: sentBack.state, reasons: sentBack.reasons.map(({ code }) => code) },
    receipt: receipt.state,
    texts: listed.items.map(({ text }) => text),
    averageStars: page.community.adults.averageStars,
    openCases: cases.items.length,
    refused: refused.error?.code,
  };
}
