import { decideByPolicy, type ScreeningDecision } from '../../../shared/moderation/decide-by-policy.ts';
import { type ExplainedDecision, explainDecision } from '../../../shared/moderation/explained-decision.ts';
import { policyV1 } from '../../../shared/moderation/policy.ts';
import type { Receipt } from '../../../shared/moderation/receipt.ts';
import { receiptView } from '../../../shared/moderation/receipt-view.ts';
import { decisionToExplain } from '../../../shared/moderation/statement.ts';
import type { ReviewSubmission, Submission } from '../../../shared/moderation/submission.ts';
import type { Finding } from '../../../shared/screening/finding.ts';
import { defined } from '../../../shared/values/defined.ts';
import { anAddress, aReview } from '../samples.ts';

/** The fixed current time of the sample. */
export const sampleNow = new Date('2026-11-24T10:00:00.000Z');

/** A review as it was sent, and the decision of its screening. */
export interface SampleSubmission {
  sent: Submission;
  decided?: ScreeningDecision;
}

type Content = NonNullable<ReviewSubmission['content']>;
type Found = Pick<Finding, 'category' | 'severity'> & { words: string };

const sent = (number: number, content: Content): SampleSubmission => ({
  sent: aReview({
    address: anAddress(number, number),
    slug: 'the-innocence-files',
    titleName: 'The Innocence Files',
    submittedAt: '2026-11-23T10:00:00.000Z',
    content,
  }),
});

/** Builds a review after a screening that found the given categories in the given words. */
function screened(number: number, content: Content, ...found: Found[]): SampleSubmission {
  const sample = sent(number, content);
  const findings = found.map(({ category, severity, words }) => {
    const start = content.text?.indexOf(words) ?? 0;
    return { category, severity, start, end: start + words.length, analyzer: category };
  });
  const policy = { ...policyV1, samplingShare: 0 };
  const decided = decideByPolicy(sample.sent, { findings, failed: [] }, policy, '2026-11-23T10:00:02.000Z');
  if (decided === undefined) throw new Error('The policy decides nothing about the sample');
  return { ...sample, decided };
}

const plain = { stars: 4, text: 'Fair and patient.' };
const ending = 'In the last scene the witness takes it all back.';
const dark = 'I cannot go on like this.';
const threat = 'I will find you.';

/** The sample submissions by their receipt in the preview. */
export const sampleSubmissions: Readonly<Record<string, SampleSubmission>> = {
  checking: sent(1, plain),
  held: screened(2, plain, { category: 'language', severity: 1, words: 'patient' }),
  published: screened(3, plain),
  'published-own': screened(4, plain),
  ending: screened(5, { stars: 4, text: ending }, { category: 'spoiler', severity: 1, words: ending }),
  edit: screened(
    6,
    {
      stars: 5,
      age: 13,
      headline: 'Watch it together',
      text: 'A great film for the whole family. Write to me at ana@example.org if you want to talk about it!',
      concerns: ['great-messages'],
      grid: { language: 3 },
    },
    { category: 'email', severity: 2, words: 'ana@example.org' },
  ),
  care: screened(7, { stars: 1, text: dark }, { category: 'self-harm', severity: 2, words: dark }),
  rejected: screened(8, { stars: 1, text: threat }, { category: 'threat', severity: 3, words: threat }),
};

/** The positions in the queue of the held samples. */
const positions: Readonly<Record<string, number>> = { care: 1, held: 3 };

/** The samples whose author is the sample reader. */
const own = ['published-own', 'ending', 'edit', 'rejected'];

const sampleCalled = (id: string): SampleSubmission | undefined =>
  Object.hasOwn(sampleSubmissions, id) ? sampleSubmissions[id] : undefined;

function view(id: string, isAuthor: boolean): Receipt | undefined {
  const sample = sampleCalled(id);
  if (sample === undefined) return undefined;
  const position = positions[id];
  const options = { isAuthor, now: sampleNow, ...defined({ position }) };
  return receiptView(id, sample.decided?.next ?? sample.sent, options);
}

/** Returns what the API shows of a sample receipt to the sample reader. */
export function sampleReceipt(id: string): Receipt | undefined {
  return view(id, own.includes(id));
}

/** Returns what everybody sees of a sample receipt. */
export function openReceipt(id: string): Receipt | undefined {
  return view(id, false);
}

/** Returns the latest decision that went against the author or reporter of a sample. */
export function sampleStatement(id: string): ExplainedDecision | undefined {
  const { decided } = sampleCalled(id) ?? {};
  const decision = decided && decisionToExplain([decided.decision]);
  return decided && decision && explainDecision(id, decided.next, decision, [decision], sampleNow);
}
