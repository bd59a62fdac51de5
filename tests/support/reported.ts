import { type Client, clientOf, signIn } from './client.ts';
import { decideAbout } from './moderators.ts';
import { decentText, follow, submit } from './reader.ts';
import type { TestStack } from './stack.ts';
import { putItem, readTables } from './table.ts';

/** A published review of a title, by a new author. */
export interface Published {
  author: Client;
  receipt: string;
  id: string;
}

interface Listed {
  id: string;
  headline?: string;
}

const listed = async (stack: TestStack, slug: string): Promise<Listed[]> => {
  await stack.idle();
  return (await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`)).json<{ items: Listed[] }>()
    .items;
};

/** Whether a review is in the public list of its title. */
export async function isListed(stack: TestStack, slug: string, id: string): Promise<boolean> {
  return (await listed(stack, slug)).some((review) => review.id === id);
}

let authors = 0;

/** Publishes a review by a new author; if screening holds it, the moderator publishes it. */
export async function publishReview(
  stack: TestStack,
  slug: string,
  text: string = decentText,
  moderator?: Client,
): Promise<Published> {
  authors += 1;
  const author = await signIn(stack, `${slug} author ${authors}`);
  const headline = `A good film for the family, part ${authors}`;
  const { receipt } = await submit(author, slug, { stars: 3, headline, text });
  if (moderator && (await follow(stack, receipt)).state === 'held')
    await decideAbout(stack, moderator, receipt, { outcome: 'publish' });
  const review = (await listed(stack, slug)).find((each) => each.headline === headline);
  if (review === undefined) throw new Error('the review is not listed');
  return { author, receipt, id: review.id };
}

const twoDaysMs = 172_800_000;

/** Signs in a person, and submits a review for them that counts as submitted two days ago. */
export async function establish(stack: TestStack, slug: string, subject: string): Promise<Client> {
  const client = await signIn(stack, subject);
  await submit(client, slug, { stars: 4, text: decentText });
  await stack.idle();
  // Only time makes an account older, so the test changes the date in the table.
  const { handle } = (await client.get('/v1/me')).json<{ handle: string }>();
  const own = (await readTables(stack)).filter(
    (item) => item.entity === 'submission' && item.slug === slug && item.handle === handle,
  );
  const submittedAt = new Date(Date.now() - twoDaysMs).toISOString();
  for (const item of own) await putItem(stack, { ...item, submittedAt });
  await stack.idle();
  return client;
}

/** Sends a report; returns its receipt. */
export async function reportReview(who: Client, id: string, reason: string): Promise<string> {
  const answer = await who.send('POST', `/v1/reviews/${id}/reports`, { body: { reason } });
  if (answer.status !== 202) throw new Error(`the report was answered ${answer.status}: ${answer.text}`);
  return answer.json<{ receipt: string }>().receipt;
}

/** Resets the breaker, as if reports had not hidden any review yet. */
export function resetBreaker(stack: TestStack): Promise<void> {
  return putItem(stack, { pk: 'BREAKER', sk: 'HIDINGS', entity: 'breaker', at: [], version: 1_000_000 });
}
