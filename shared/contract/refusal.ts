import type { ProblemCode } from './problems.ts';

/** One refused field: a JSON path such as `grid.language` and what is wrong with it, without its value. */
export interface FieldError {
  path: string;
  message: string;
}

/** What a refusal tells beside its code. */
export interface RefusalDetails {
  /** What this occurrence is about, or what to do; the title of the code stays the same. */
  detail?: string;
  errors?: FieldError[];
  /** Further members of the problem document, for programs. */
  members?: Record<string, string | number | readonly string[]>;
  /** Seconds after which the same request may succeed. */
  retryAfter?: number;
  /** What failed, where something did: for the log, never for an answer. */
  cause?: unknown;
}

/** A request that is not carried out, as data: `refused` says why. Status and words follow from the code. */
export interface Refusal<Code extends ProblemCode = ProblemCode> extends RefusalDetails {
  refused: Code;
}

/** Builds a refusal. */
export function refuse<Code extends ProblemCode>(code: Code, details: RefusalDetails = {}): Refusal<Code> {
  return { ...details, refused: code };
}

/** Whether a result is a refusal, of ours or of a rule of the domain. */
export function isRefused<Result>(result: Result): result is Extract<Result, { refused: string }> {
  return typeof result === 'object' && result !== null && 'refused' in result;
}
