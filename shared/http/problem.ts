import type { ProblemCode } from '../contract/problems.ts';
import type { Refusal } from '../contract/refusal.ts';
import { defined } from '../values/defined.ts';

/** Carries a refusal as an exception from code that cannot return it to the handler that answers with it. */
export class Problem extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.refused, { cause: refusal.cause });
    this.name = 'Problem';
    this.refusal = refusal;
  }

  /** The stable problem code. */
  get code(): ProblemCode {
    return this.refusal.refused;
  }
}

/** Builds the HTTP answer of a problem (RFC 9457). Status and title depend only on its code. */
export async function problemResponse({ code, refusal }: Problem) {
  // Loaded with the first problem, so that reading a page does not load the table of problems.
  const { problems } = await import('../contract/problems.ts');
  const { status, title } = problems[code];
  const { retryAfter, members, detail, errors } = refusal;
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...defined({ 'retry-after': retryAfter === undefined ? undefined : String(retryAfter) }),
      // Required beside 401 (RFC 9110, section 15.5.2).
      ...defined({ 'www-authenticate': status === 401 ? 'Bearer' : undefined }),
    },
    body: JSON.stringify({
      type: `urn:nightlight:problem:${code}`,
      title,
      status,
      code,
      ...members,
      ...defined({ detail: detail || undefined, errors }),
    }),
  };
}
