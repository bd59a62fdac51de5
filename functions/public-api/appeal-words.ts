import type { Refusal } from '../../shared/contract/refusal.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';

/** An appeal as it was sent. `words` checks its text and returns what may be stored. */
export interface SentAppeal {
  words(): Promise<string>;
  request: RequestFingerprint;
  at: Date;
}

/** The result of an appeal. */
export type AppealResult =
  | 'opened'
  | Refusal<'not-appealable' | 'already-appealed' | 'idempotency-key-reused' | 'changed-meanwhile'>;

/**
 * Opens an appeal with its text. Checks first, with an empty text, whether the appeal is possible at all: checking the
 * text takes processor time, which refused appeals should not cost.
 */
export async function openWithText<Result extends object>(
  open: (text: string) => Result,
  words: () => Promise<string>,
): Promise<Result> {
  const wordless = open('');
  return 'refused' in wordless ? wordless : open(await words());
}
