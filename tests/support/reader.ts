import type { Receipt } from '../../shared/moderation/receipt.ts';
import { type Answer, type Client, clientOf } from './client.ts';
import type { TestStack } from './stack.ts';

export const decentText =
  'We watched this with our sixteen year old and talked about it for hours afterwards.';

interface Accepted {
  receipt: string;
  state: string;
  statusUrl: string;
}

/** Sends a review or suggestion that the API must accept; returns its receipt. */
export async function submit(
  who: Client,
  slug: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Accepted> {
  const kind = 'area' in body ? 'suggestions' : 'reviews';
  const answer = await who.send('POST', `/v1/titles/${slug}/${kind}`, { body, headers });
  if (answer.status !== 202) throw new Error(`answered ${answer.status}: ${answer.text}`);
  return answer.json<Accepted>();
}

/** Waits until all events have been handled, then reads a receipt; anonymously unless `who` is given. */
export async function follow(
  stack: TestStack,
  receipt: string,
  who: Client = clientOf(stack),
): Promise<Receipt> {
  await stack.idle();
  return (await who.get(`/v1/submissions/${receipt}`)).json<Receipt>();
}

/** Returns the status and the code of a problem, such as `404 review-not-found`; for other answers, the content type. */
export function codeOf(answer: Answer): string {
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) return `${answer.status} ${type}`;
  const { code, status } = answer.json<{ code: string; status: number }>();
  return status === answer.status ? `${status} ${code}` : `${answer.status} but says ${status}`;
}
