import { ApiRefusal } from './errors.ts';
import type { Target } from './target/target.ts';

/** Calls the API of a target. @throws ApiRefusal for every answer from 400 on, with what it says. */
export async function callApi(
  target: Pick<Target, 'baseUrl'>,
  method: string,
  path: string,
  request: { token?: string; body?: unknown } = {},
): Promise<unknown> {
  const response = await fetch(new URL(path, target.baseUrl), {
    method,
    headers: {
      ...(request.token === undefined ? {} : { authorization: `Bearer ${request.token}` }),
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new ApiRefusal(
      response.status,
      `${method} ${path} was answered with ${response.status}: ${text.slice(0, 300)}`,
    );
  return text === '' ? undefined : JSON.parse(text);
}
