import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { samplePeople } from './people.ts';
import reviews from './reviews.json' with { type: 'json' };
import type { StackClient } from './stack-client.ts';

/** Returns the idempotency key of a review. It is the same in every run, so sending a review again is not an edit. */
const keyOf = (review: unknown): string =>
  `demo-${createHash('sha256').update(JSON.stringify(review)).digest('base64url').slice(0, 22)}`;

/** Sends the sample reviews, each by its author, at most `limit` at a time. It does not wait for their decisions. */
export async function sendReviews(
  client: StackClient,
  options: { limit: number; log: (line: string) => void },
): Promise<void> {
  const send = async ({ slug, subject, review }: (typeof reviews)[number]) => {
    const author = samplePeople.find((person) => person.subject === subject);
    if (author === undefined)
      throw new Error(`The sample reviews name ${subject}, who is not in people.json`);
    const path = `/v1/titles/${slug}/reviews`;
    const key = keyOf({ slug, subject, review });
    // A rejected review cannot be sent again; the stored one is kept.
    await client.call({ method: 'POST', path, as: author, key, body: review, accept: [409] });
  };
  await pMap(reviews, send, { concurrency: options.limit });
  options.log(`reviews ${reviews.length}/${reviews.length} sent`);
}
