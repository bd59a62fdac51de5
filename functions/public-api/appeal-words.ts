import type { Refusal } from '../../shared/contract/refusal.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';

/** An appeal as it was sent; `words` looks through its text. */
export interface SentAppeal {
  words(): Promise<string>;
  request: RequestFingerprint;
  at: Date;
}

/** What became of an appeal. */
export type AppealResult =
  | 'opened'
  | Refusal<'not-appealable' | 'already-appealed' | 'idempotency-key-reused' | 'changed-meanwhile'>;

/**
 * Opens an appeal in the words of its author. Looking through the words takes time, so it is asked first whether
 * the appeal can be made at all: somebody who sends refused appeals all day spends none of it.
 */
export async function openInWords<Result extends object>(
  open: (text: string) => Result,
  words: () => Promise<string>,
): Promise<Result> {
  const wordless = open('');
  return 'refused' in wordless ? wordless : open(await words());
}
