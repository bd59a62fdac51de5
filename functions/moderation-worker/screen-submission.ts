import type { ScreeningRequest } from '../../shared/messaging/screening-request.ts';
import { decideByPolicy } from '../../shared/moderation/decide-by-policy.ts';
import { type Submission, screenedFields } from '../../shared/moderation/submission.ts';
import type { Analyzer } from '../../shared/screening/analyzer.ts';
import { type EarlierTexts, nearDuplicates, signatureOf } from '../../shared/screening/duplicates/index.ts';
import { type Screening, screenFields, type Watch } from '../../shared/screening/screen.ts';
import { screenAddress } from '../../shared/screening/screen-address.ts';
import { recentPolicy } from '../../shared/storage/policies.ts';
import { writeScreeningDecision } from '../../shared/storage/screening-decisions.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { SignedText } from '../../shared/text/signed-text.ts';
import { type Attempt, createWatch } from './attempt.ts';
import { slowDown } from './slow-down.ts';

export interface WorkerDependencies {
  store: Store;
  analyzers: readonly Analyzer[];
  /**
   * Loads the earlier texts that a text is compared with to detect copies. Called only for a text that is long enough.
   */
  earlier: () => Promise<EarlierTexts>;
  now: () => Date;
}

/** Returns the text's signature with its author, if the text is long enough for detecting copies. */
const signedText = ({ address, content }: Submission): SignedText | undefined => {
  const signature = signatureOf(content?.text ?? '');
  return signature && { person: address.person, signature };
};

/** Screens the texts of a submission and, for a suggestion, the words in the URL of its evidence. */
const screenAll = async (
  submission: Submission,
  analyzers: readonly Analyzer[],
  watch: Watch,
): Promise<Screening> => {
  const about = { audience: submission.audience, title: submission.titleName };
  const texts = await screenFields(screenedFields(submission), about, analyzers, watch);
  const evidence = submission.kind === 'suggestion' ? submission.content?.evidenceUrl : undefined;
  if (evidence === undefined) return texts;
  const address = await screenAddress(evidence, { ...about, field: 'evidenceUrl' }, analyzers, watch);
  return {
    findings: [...texts.findings, ...address.findings],
    failed: [...new Set([...texts.failed, ...address.failed])],
  };
};

/**
 * Screens one revision and decides about it. Does nothing when the revision is gone, changed or already decided. When
 * screening exceeds its time, the submission is not changed and the result is `over-time`; at the last attempt the
 * submission is held for a person.
 */
export async function screenSubmission(
  { store, analyzers, earlier, now }: WorkerDependencies,
  { person, item, revision }: ScreeningRequest,
  attempt: Attempt,
): Promise<'done' | 'over-time'> {
  const submission = await readSubmission(store, { person, item });
  if (!submission || submission.revision !== revision || submission.state !== 'submitted') return 'done';
  const signed = signedText(submission);
  const { watch, isOverTime } = createWatch(attempt);
  const screening = await screenAll(
    submission,
    signed ? [...analyzers, nearDuplicates(signed, await earlier())] : analyzers,
    watch,
  );
  if (isOverTime() && !attempt.last) return 'over-time';
  const policy = await recentPolicy(store, now().getTime());
  const decide = async (reported: Submission) =>
    decideByPolicy(
      reported,
      screening,
      policy,
      now().toISOString(),
      await slowDown(store, reported, policy, now()),
    );
  const isCopy = screening.findings.some(({ category }) => category === 'duplicate');
  await writeScreeningDecision(store, submission, decide, isCopy ? undefined : signed?.signature);
  return 'done';
}
