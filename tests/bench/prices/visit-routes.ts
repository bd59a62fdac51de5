import type { LocalStack } from '../../../infra/local/stack.ts';
import { type Request, send } from '../../chaos/people/client.ts';
import { signIn } from '../../chaos/people/person.ts';
import type { record } from './recorder.ts';

const text =
  'We watched it over two evenings and talked about it for a week. Some scenes are hard, and the quiet ones stay.';
const repeats = 5;

const pages = ['/', '/browse', '/titles/{slug}', '/submissions/{receipt}', '/how-we-rate'] as const;

/** Requests every route several times, one request at a time, to measure its cost. */
export async function visitRoutes(
  stack: LocalStack,
  recorder: ReturnType<typeof record>,
  slug: string,
): Promise<void> {
  const ask = (request: Request) => send(stack.baseUrl, request);
  for (let round = 0; round < repeats; round += 1) {
    const token = await signIn(stack.identity.tokenUrl, `visitor-${round}`, 'adult');
    const body = { stars: 4, age: 12, headline: 'Worth the talk', text };
    const { body: answer } = await ask({ method: 'POST', path: `/v1/titles/${slug}/reviews`, token, body });
    const receipt = String(answer.receipt);
    await stack.idle();
    await ask({
      method: 'POST',
      path: `/v1/titles/${slug}/suggestions`,
      token,
      body: { area: 'fact', text },
    });
    await stack.idle();
    for (const path of [
      '/v1/titles',
      `/v1/titles/${slug}`,
      `/v1/titles/${slug}/reviews`,
      `/v1/submissions/${receipt}`,
      '/v1/health',
      '/v1/openapi.json',
    ])
      await ask({ method: 'GET', path });
    for (const path of ['/v1/me', '/v1/me/submissions']) await ask({ method: 'GET', path, token });
    for (const page of pages) {
      recorder.label(page);
      await ask({ method: 'GET', path: page.replace('{slug}', slug).replace('{receipt}', receipt) });
    }
    await stack.idle();
    await ask({ method: 'PUT', path: `/v1/submissions/${receipt}`, token, body: { ...body, stars: 5 } });
    await stack.idle();
    await ask({ method: 'DELETE', path: `/v1/submissions/${receipt}`, token });
    await stack.idle();
  }
  recorder.label(undefined);
}
