import { currentSession } from './session.ts';

/** A problem as the API tells it (RFC 9457), with what a form needs of it. */
export interface ApiProblem {
  status: number;
  title: string;
  /** What holds now, where the API says so. */
  detail?: string;
  code?: string;
  errors: { path: string; message: string }[];
  /** Free names, where the one that somebody wrote cannot be chosen. */
  suggestedHandles?: string[];
  /** Seconds after which trying again makes sense. */
  retryAfter?: number;
}

export type ApiAnswer<Body> = { ok: true; body: Body } | { ok: false; problem: ApiProblem };

const unreachable: ApiProblem = {
  status: 0,
  title: 'We could not be reached. Check your connection and try again; what you wrote is kept.',
  errors: [],
};

const problemOf = async (response: Response): Promise<ApiProblem> => {
  const body = (await response.json().catch(() => ({}))) as Partial<ApiProblem>;
  const retryAfter = Number(response.headers.get('retry-after'));
  return {
    status: response.status,
    title: body.title ?? 'That did not work. Try again in a moment.',
    ...(body.detail && { detail: body.detail }),
    ...(body.code && { code: body.code }),
    errors: body.errors ?? [],
    ...(body.suggestedHandles && { suggestedHandles: body.suggestedHandles }),
    ...(retryAfter > 0 && { retryAfter }),
  };
};

/** Calls the API as whoever is signed in. Never rejects: what goes wrong is part of the answer. */
export const callApi = async <Body>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options: { body?: unknown; idempotencyKey?: string; ifMatch?: string } = {},
): Promise<ApiAnswer<Body>> => {
  const session = currentSession();
  try {
    const response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(session && { authorization: `Bearer ${session.accessToken}` }),
        ...(options.body !== undefined && { 'content-type': 'application/json' }),
        ...(options.ifMatch && { 'if-match': options.ifMatch }),
        ...(options.idempotencyKey && { 'idempotency-key': options.idempotencyKey }),
      },
      ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
    });
    if (!response.ok) return { ok: false, problem: await problemOf(response) };
    return { ok: true, body: (response.status === 204 ? undefined : await response.json()) as Body };
  } catch {
    return { ok: false, problem: unreachable };
  }
};
