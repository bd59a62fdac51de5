import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { openAppeal } from '../../shared/moderation/appeal.ts';
import { followingCase } from '../../shared/moderation/new-case.ts';
import { recall } from '../../shared/moderation/remembered-requests.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { openAppealCase } from '../../shared/storage/appeals.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { changeSubmission, readSubmission } from '../../shared/storage/submissions.ts';
import { type AppealResult, openWithText, type SentAppeal } from './appeal-words.ts';
import type { Dependencies } from './dependencies.ts';

/** Opens an author's appeal against the latest decision about the submission at the address. */
export async function appealSubmission(
  { store }: Dependencies,
  address: Address,
  { words, request, at }: SentAppeal,
): Promise<AppealResult | Refusal<'submission-not-found'>> {
  const submission = await readSubmission(store, address);
  if (submission === undefined) return refuse('submission-not-found');
  const known = recall(submission, request);
  if (known === 'replay') return 'opened';
  if (known === 'reused') return refuse('idempotency-key-reused');
  const decision = (await listDecisions(store, address)).at(-1);
  if (decision === undefined) return refuse('not-appealable');
  const opened = await openWithText((text) => openAppeal(submission, decision, { text, request }, at), words);
  if (isRefused(opened)) return opened;
  if (opened.opens === undefined) {
    const change = { next: opened.next, previousVersion: submission.version, aggregates: [] };
    return (await changeSubmission(store, change)) ? 'opened' : refuse('changed-meanwhile');
  }
  const earlier = await readCase(store, address);
  const opens = followingCase(opened.opens, earlier);
  const previous = { submission: submission.version, case: earlier?.version };
  const written = await openAppealCase(store, { next: opened.next, opens }, previous);
  return written ? 'opened' : refuse('changed-meanwhile');
}
