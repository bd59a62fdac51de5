import type { FieldError } from '../contract/refusal.ts';

interface ProblemOptions {
  detail?: string;
  errors?: FieldError[];
  /** Further members of the problem document, for programs. */
  members?: Record<string, string | number | readonly string[]>;
  headers?: Record<string, string>;
  cause?: unknown;
}

/** An answer that refuses, as RFC 9457 describes it; `code` is stable, `title` is for people. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly options: ProblemOptions;

  constructor(status: number, code: string, title: string, options: ProblemOptions = {}) {
    super(title, { cause: options.cause });
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.options = options;
  }
}

/** The HTTP answer for a problem. */
export const problemResponse = (problem: Problem) => ({
  statusCode: problem.status,
  headers: {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...problem.options.headers,
  },
  body: JSON.stringify({
    type: `urn:nightlight:problem:${problem.code}`,
    title: problem.message,
    status: problem.status,
    code: problem.code,
    ...problem.options.members,
    ...(problem.options.detail ? { detail: problem.options.detail } : {}),
    ...(problem.options.errors ? { errors: problem.options.errors } : {}),
  }),
});
