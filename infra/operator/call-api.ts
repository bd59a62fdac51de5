import { defined } from '../../shared/values/defined.ts';
import { ApiRefusal } from './errors.ts';
import type { Target } from './target/target.ts';

/** Calls the API of a target. @throws ApiRefusal for a status of 400 or more, with the beginning of the response */
export async function callApi(
  target: Pick<Target, 'baseUrl'>,
  method: string,
  path: string,
  request: { token?: string; body?: unknown } = {},
): Promise<unknown> {
  const response = await fetch(new URL(path, target.baseUrl), {
    method,
    headers: {
      ...defined({
        authorization: request.token === undefined ? undefined : `Bearer ${request.token}`,
        'content-type': request.body === undefined ? undefined : 'application/json',
      }),
    },
    ...defined({ body: request.body === undefined ? undefined : JSON.stringify(request.body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new ApiRefusal(
      response.status,
      `${method} ${path} failed with status ${response.status}: ${text.slice(0, 300)}`,
    );
  return text === '' ? undefined : JSON.parse(text);
}
