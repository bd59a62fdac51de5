import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalStack } from '../../../infra/local/stack.ts';
import { send } from '../../chaos/people/client.ts';
import { signIn } from '../../chaos/people/person.ts';
import { functionName } from '../cold/bench-targets.ts';
import { median } from '../median.ts';
import { longReviewBy } from './long-review.ts';
import type { Recorder } from './recorder.ts';

/** The cost of one function on the path of a review (medians). */
interface PathStep {
  name: string;
  invocations: number;
  requests: number;
  readUnits: number;
  writeUnits: number;
}

/** The cost and duration of a review from its submission to the page. */
export interface ReviewPath {
  /** The number of words in the review's text. */
  words: number;
  steps: PathStep[];
  writeUnits: number;
  /** Wall-clock time from the request until the page shows the review. */
  publishedMs: number;
}

interface PathContext {
  stack: LocalStack;
  recorder: Recorder;
  slug: string;
}

const steps = ['public-api', 'outbox-relay', 'moderation-worker', 'page-projector'];
const countOn = async (stack: LocalStack, slug: string): Promise<number> => {
  const { body } = await send(stack.baseUrl, { method: 'GET', path: `/v1/titles/${slug}` });
  const { adults } = body.community as { adults: { count: number } };
  return adults.count;
};

const followOnce = async (context: PathContext, text: string, subject: string) => {
  const { stack, recorder, slug } = context;
  const token = await signIn(stack.identity.tokenUrl, subject, 'adult');
  const before = await countOn(stack, slug);
  await stack.idle();
  recorder.take();
  const began = performance.now();
  const body = { stars: 4, age: 11, headline: 'Good questions afterwards', text };
  await send(stack.baseUrl, { method: 'POST', path: `/v1/titles/${slug}/reviews`, token, body });
  let publishedMs: number | undefined;
  while (publishedMs === undefined && performance.now() - began < 20_000) {
    if ((await countOn(stack, slug)) > before) publishedMs = performance.now() - began;
    else await sleep(20);
  }
  if (publishedMs === undefined) throw new Error('the review was not published within 20 s');
  await stack.idle();
  const activities = recorder.take().filter(({ trigger }) => !trigger.startsWith('GET '));
  return { publishedMs, activities };
};

/**
 * Follows single reviews of `words` words, without other load, from the request to the page. Returns medians of the cost of
 * each function.
 */
export async function measureReviewPath(
  context: PathContext,
  words: number,
  count: number,
): Promise<ReviewPath> {
  const runs: Awaited<ReturnType<typeof followOnce>>[] = [];
  for (let index = 0; index < count; index += 1)
    runs.push(await followOnce(context, longReviewBy(index, words), `follower-${words}-${index}`));
  const stepOf = (name: string): PathStep => {
    const own = runs.map(({ activities }) =>
      activities.filter(({ functionId }) => functionName(functionId) === name),
    );
    const of = (measure: (one: (typeof own)[number][number]) => number): number =>
      median(own.map((list) => list.reduce((sum, one) => sum + measure(one), 0)));
    return {
      name,
      invocations: of(() => 1),
      requests: of(({ calls }) => calls.length),
      readUnits: of(({ readUnits }) => readUnits),
      writeUnits: of(({ writeUnits }) => writeUnits),
    };
  };
  const own = steps.map(stepOf);
  return {
    words,
    steps: own,
    writeUnits: own.reduce((sum, { writeUnits }) => sum + writeUnits, 0),
    publishedMs: median(runs.map(({ publishedMs }) => publishedMs)),
  };
}
