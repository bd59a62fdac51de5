import type { ProblemCode } from './problems.ts';

/**
 * One refused field: a JSON path such as `grid.language` and what is wrong with it. It never contains the field's value.
 */
export interface FieldError {
  path: string;
  message: string;
}

/** What a refusal may carry in addition to its code. */
export interface RefusalDetails {
  /** What is wrong with this request, or what to do about it. (The title depends only on the code.) */
  detail?: string;
  errors?: FieldError[];
  /** Additional members of the problem document, for programs. */
  members?: Record<string, string | number | readonly string[] | readonly object[]>;
  /** Seconds after which the same request may succeed. */
  retryAfter?: number;
  /** The error that caused the refusal, if any. It is for the log and never part of an answer. */
  cause?: unknown;
}

/** Why a request is not carried out, as data. The code in `refused` determines the status and the title. */
export interface Refusal<Code extends ProblemCode = ProblemCode> extends RefusalDetails {
  refused: Code;
}

/** Builds a refusal with a problem code. */
export function refuse<Code extends ProblemCode>(code: Code, details: RefusalDetails = {}): Refusal<Code> {
  return { ...details, refused: code };
}

/** Returns whether a result is a refusal, by the API or by a domain rule. */
export function isRefused<Result>(result: Result): result is Extract<Result, { refused: string }> {
  return typeof result === 'object' && result !== null && 'refused' in result;
}
