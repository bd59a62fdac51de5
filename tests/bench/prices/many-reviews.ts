import type { LocalStack } from '../../../infra/local/stack.ts';
import { send } from '../../chaos/people/client.ts';
import { signIn } from '../../chaos/people/person.ts';
import { functionName } from '../cold/bench-targets.ts';
import type { Recorder } from './recorder.ts';

/** The cost of reading a page whose title has this number of reviews. */
export interface PageCost {
  reviews: number;
  page: { requests: number; readUnits: number };
  html: { requests: number; readUnits: number };
  list: { requests: number; readUnits: number };
}

const concurrency = 16;

const addReviews = async (stack: LocalStack, slug: string, count: number): Promise<void> => {
  let next = 0;
  const write = async (): Promise<void> => {
    while (next < count) {
      const index = next;
      next += 1;
      const token = await signIn(stack.identity.tokenUrl, `crowd-${slug}-${index}`, 'adult');
      const body = {
        stars: (index % 5) + 1,
        age: (index % 17) + 2,
        text: `A fine evening, number ${index}, all of us liked it.`,
      };
      await send(stack.baseUrl, { method: 'POST', path: `/v1/titles/${slug}/reviews`, token, body });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, write));
  await stack.idle();
};

const costOf = async (stack: LocalStack, recorder: Recorder, path: string) => {
  recorder.take();
  await send(stack.baseUrl, { method: 'GET', path });
  const [activity] = recorder
    .take()
    .filter(({ functionId }) => /public-api|web/.test(functionName(functionId)));
  return { requests: activity?.calls.length ?? 0, readUnits: activity?.readUnits ?? 0 };
};

/** Measures the cost of a title's page and its list of reviews, with one review and with `many` more. */
export async function pageCosts(
  stack: LocalStack,
  recorder: Recorder,
  slug: string,
  many: number,
): Promise<PageCost[]> {
  const measure = async (): Promise<PageCost> => {
    const { body } = await send(stack.baseUrl, { method: 'GET', path: `/v1/titles/${slug}` });
    const { adults } = body.community as { adults: { count: number } };
    return {
      reviews: adults.count,
      page: await costOf(stack, recorder, `/v1/titles/${slug}`),
      html: await costOf(stack, recorder, `/titles/${slug}`),
      list: await costOf(stack, recorder, `/v1/titles/${slug}/reviews?audience=adult&limit=20`),
    };
  };
  await addReviews(stack, slug, 1);
  const one = await measure();
  await addReviews(stack, slug, many);
  return [one, await measure()];
}
