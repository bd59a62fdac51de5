import type { MergeConflict } from '../../../../shared/revisions/merge.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { currentSession } from './session.ts';

/** The fields of a problem document of the API (RFC 9457) that forms use. */
export interface ApiProblem {
  status: number;
  title: string;
  detail?: string;
  code?: string;
  errors: { path: string; message: string }[];
  /** Available names, when the name that the person wrote cannot be chosen. */
  suggestedHandles?: string[];
  /** The fields that somebody else changed differently, when edits of a title cannot be merged. */
  conflicts?: MergeConflict[];
  /** The title into which this one was merged, when a change of it is refused. */
  mergedInto?: string;
  /** The titles that have refused identifiers of other catalogues, by the path of the field. */
  owners?: { path: string; slug: string }[];
  /** Seconds to wait before trying again. */
  retryAfter?: number;
}

export type ApiAnswer<Body> = { ok: true; body: Body } | { ok: false; problem: ApiProblem };

const unreachable: ApiProblem = {
  status: 0,
  title: 'The site could not be reached. Check your connection and try again. What you wrote is still here.',
  errors: [],
};

const signedOut = 'You are no longer signed in. What you wrote is still here: sign in again';

const problemOf = async (response: Response): Promise<ApiProblem> => {
  const body = (await response.json().catch(() => ({}))) as Partial<ApiProblem>;
  const retryAfter = Number(response.headers.get('retry-after'));
  return {
    status: response.status,
    title: body.title ?? (response.status === 401 ? signedOut : 'That did not work. Try again in a moment'),
    ...defined({ detail: body.detail || undefined, code: body.code || undefined }),
    errors: body.errors ?? [],
    ...defined({
      suggestedHandles: body.suggestedHandles,
      conflicts: body.conflicts,
      mergedInto: body.mergedInto,
      owners: body.owners,
      retryAfter: retryAfter > 0 ? retryAfter : undefined,
    }),
  };
};

/** Calls the API with the token of the signed-in person. Never rejects: a failure is part of the answer. */
export async function callApi<Body>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options: { body?: unknown; idempotencyKey?: string; ifMatch?: string; keepalive?: boolean } = {},
): Promise<ApiAnswer<Body>> {
  const session = currentSession();
  try {
    const response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...defined({
          authorization: session && `Bearer ${session.accessToken}`,
          'content-type': options.body === undefined ? undefined : 'application/json',
          'if-match': options.ifMatch || undefined,
          'idempotency-key': options.idempotencyKey || undefined,
        }),
      },
      ...defined({ keepalive: options.keepalive }),
      ...defined({ body: options.body === undefined ? undefined : JSON.stringify(options.body) }),
    });
    if (!response.ok) return { ok: false, problem: await problemOf(response) };
    return { ok: true, body: (response.status === 204 ? undefined : await response.json()) as Body };
  } catch {
    return { ok: false, problem: unreachable };
  }
}
