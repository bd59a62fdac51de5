import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { samplePeople } from './people.ts';
import reviews from './reviews.json' with { type: 'json' };
import type { StackClient } from './stack-client.ts';

/** Returns the idempotency key of a review. It is the same in every run, so that a repeated review is not an edit. */
const keyOf = (review: unknown): string =>
  `demo-${createHash('sha256').update(JSON.stringify(review)).digest('base64url').slice(0, 22)}`;

/** Sends the sample reviews as their authors, at most `limit` at a time. It does not wait for the decisions. */
export async function sendReviews(
  client: StackClient,
  options: { limit: number; log: (line: string) => void },
): Promise<void> {
  const send = async ({ slug, subject, review }: (typeof reviews)[number]) => {
    const author = samplePeople.find((person) => person.subject === subject);
    if (author === undefined)
      throw new Error(`The sample reviews name ${subject}, who is not in infra/demo/people.ts`);
    const path = `/v1/titles/${slug}/reviews`;
    const key = keyOf({ slug, subject, review });
    // 409: the review was rejected in an earlier run and cannot be sent again.
    await client.call({ method: 'POST', path, as: author, key, body: review, accept: [409] });
  };
  await pMap(reviews, send, { concurrency: options.limit });
  options.log(`reviews ${reviews.length}/${reviews.length} sent`);
}
