import type { Target } from './target.ts';

/** One of the operator's commands. */
export interface Command {
  summary: string;
  /** What `--help` prints behind the summary. */
  usage: string;
  /** Whether it changes nothing by itself: then `--dry-run` is the same as without. */
  readOnly?: true;
  /** Does it and answers what to print as JSON; `ok: false` ends the process with 1. */
  run(args: string[], target: Target): Promise<{ ok: boolean; [detail: string]: unknown }>;
}

/** An answer of the API that refuses. */
export class NotAnswered extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Calls the API of a target; throws on an answer that refuses, with its code. */
export const callTarget = async (
  target: Target,
  method: string,
  path: string,
  request: { token?: string; body?: unknown } = {},
): Promise<unknown> => {
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
    throw new NotAnswered(
      response.status,
      `${method} ${path} was answered with ${response.status}: ${text.slice(0, 300)}`,
    );
  return text === '' ? undefined : JSON.parse(text);
};
