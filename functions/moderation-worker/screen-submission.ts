import type { ScreeningRequest } from '../../shared/messaging/screening-request.ts';
import { decideByPolicy } from '../../shared/moderation/decide-by-policy.ts';
import { type Submission, screenedFields } from '../../shared/moderation/submission.ts';
import type { Analyzer } from '../../shared/screening/analyzer.ts';
import { type EarlierTexts, nearDuplicates, signatureOf } from '../../shared/screening/duplicates/index.ts';
import {
  type Screening,
  type ScreeningInput,
  screenFields,
  type Watch,
} from '../../shared/screening/screen.ts';
import { screenAddress } from '../../shared/screening/screen-address.ts';
import { screenFact } from '../../shared/screening/screen-fact.ts';
import { recentPolicy } from '../../shared/storage/policies.ts';
import { writeScreeningDecision } from '../../shared/storage/screening-decisions.ts';
import type { Store } from '../../shared/storage/store.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import type { Suggestion } from '../../shared/suggestions/schema.ts';
import { screenedTexts } from '../../shared/suggestions/screened-texts.ts';
import type { SignedText } from '../../shared/text/signed-text.ts';
import { type Attempt, createWatch } from './attempt.ts';
import { hasWideReach } from './has-wide-reach.ts';
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

const together = (screenings: readonly Screening[]): Screening => ({
  findings: screenings.flatMap(({ findings }) => findings),
  failed: [...new Set(screenings.flatMap(({ failed }) => failed))],
});

/** Screens what a suggestion says: sentences as prose, facts for their form, and the words in web addresses. */
const screenSuggestion = async (
  content: Suggestion,
  about: Pick<ScreeningInput, 'audience' | 'title'>,
  analyzers: readonly Analyzer[],
  watch: Watch,
): Promise<Screening> => {
  const { prose, facts, addresses } = screenedTexts(content);
  const results = [await screenFields(prose, about, analyzers, watch)];
  for (const [field, text] of Object.entries(facts))
    results.push(await screenFact({ ...about, field, text }, analyzers, watch));
  for (const [field, address] of Object.entries(addresses))
    results.push(await screenAddress(address, { ...about, field }, analyzers, watch));
  return together(results);
};

/** Screens all texts of a submission. */
const screenAll = async (
  submission: Submission,
  analyzers: readonly Analyzer[],
  watch: Watch,
): Promise<Screening> => {
  const about = { audience: submission.audience, title: submission.titleName };
  if (submission.kind === 'suggestion' && submission.content)
    return screenSuggestion(submission.content, about, analyzers, watch);
  return screenFields(screenedFields(submission), about, analyzers, watch);
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
  const wideReach = await hasWideReach(store, submission, screening.findings, policy);
  const decide = async (reported: Submission) =>
    decideByPolicy(reported, screening, policy, now().toISOString(), {
      slowsDown: await slowDown(store, reported, policy, now()),
      wideReach,
    });
  const isCopy = screening.findings.some(({ category }) => category === 'duplicate');
  await writeScreeningDecision(store, submission, decide, isCopy ? undefined : signed?.signature);
  return 'done';
}
