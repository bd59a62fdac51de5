import type { Verdict } from './candidates.ts';
import type { Row } from './sets.ts';

export interface Score {
  readonly n: number;
  readonly positives: number;
  readonly recall: number;
  readonly precision: number;
  readonly falsePositiveRate: number;
  readonly rejectedBenign: number;
  readonly spanF1: number;
  /** The share of the texts that were rightly flagged whose first reason is the right one. */
  readonly rightReason: number;
}

/** Computes the character F1 score of one text as in SemEval-2021 task 5: 1 if both sets are empty, 0 if one is. */
function characterF1(truth: readonly number[], found: ReadonlySet<number>): number {
  if (truth.length === 0) return found.size === 0 ? 1 : 0;
  if (found.size === 0) return 0;
  const hits = truth.filter((index) => found.has(index)).length;
  const precision = hits / found.size;
  const recall = hits / truth.length;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const evidencePattern = /^(?:profanity|slur|hate|harassment|threat|sexual|toxicity|solicitation)$/;

function evidence({ spans }: Verdict): Set<number> {
  const characters = new Set<number>();
  for (const { kind, start, end } of spans) {
    if (!evidencePattern.test(kind)) continue;
    for (let index = start; index < end; index++) characters.add(index);
  }
  return characters;
}

export function score(rows: readonly Row[], verdicts: readonly Verdict[]): Score {
  let truePositives = 0;
  let falsePositives = 0;
  let positives = 0;
  let rejected = 0;
  let f1 = 0;
  let withSpans = 0;
  let withReason = 0;
  let rightReasons = 0;
  rows.forEach((row, index) => {
    const verdict = verdicts[index];
    if (!verdict) return;
    positives += row.y;
    if (verdict.flagged) row.y === 1 ? truePositives++ : falsePositives++;
    if (verdict.rejected && row.y === 0) rejected++;
    const [reason] = verdict.reasons ?? [];
    if (row.reasons && row.y === 1 && reason !== undefined) {
      withReason++;
      if (row.reasons.includes(reason)) rightReasons++;
    }
    if (row.characters) {
      withSpans++;
      f1 += characterF1(row.characters, evidence(verdict));
    }
  });
  const negatives = rows.length - positives;
  return {
    n: rows.length,
    positives,
    recall: truePositives / positives,
    precision: truePositives / (truePositives + falsePositives),
    falsePositiveRate: falsePositives / negatives,
    rejectedBenign: rejected / negatives,
    spanF1: f1 / withSpans,
    rightReason: rightReasons / withReason,
  };
}

const kindsOfSet: Readonly<Record<string, readonly string[]>> = {
  EMAIL_ADDRESS: ['email'],
  DOMAIN_NAME: ['url'],
  PHONE_NUMBER: ['phone'],
  CREDIT_CARD: ['payment-card'],
  IBAN_CODE: ['payment-card'],
  US_SSN: ['national-id'],
  US_DRIVER_LICENSE: ['national-id'],
  IP_ADDRESS: ['ip-address'],
  STREET_ADDRESS: ['street-address'],
};

/** Counts, in a set with labelled spans, how many spans of each label overlap a finding of that kind. */
export function labelRecall(
  rows: readonly Row[],
  verdicts: readonly Verdict[],
): Map<string, { n: number; found: number; flagged: number; falseRows: number; cleanRows: number }> {
  const labels = new Map<
    string,
    { n: number; found: number; flagged: number; falseRows: number; cleanRows: number }
  >();
  for (const [label, kinds] of Object.entries(kindsOfSet)) {
    const tally = { n: 0, found: 0, flagged: 0, falseRows: 0, cleanRows: 0 };
    rows.forEach((row, index) => {
      const spans = verdicts[index]?.spans.filter(({ severity }) => severity > 0) ?? [];
      const wanted = (row.labelled ?? []).filter(([, , name]) => name === label);
      for (const [start, end] of wanted) {
        const touching = spans.filter((span) => span.start < end && start < span.end);
        tally.n++;
        if (touching.some(({ kind }) => kinds.includes(kind))) tally.found++;
        if (touching.length > 0) tally.flagged++;
      }
      if (wanted.length === 0) {
        tally.cleanRows++;
        if (spans.some(({ kind }) => kinds.includes(kind))) tally.falseRows++;
      }
    });
    if (tally.n > 0) labels.set(label, tally);
  }
  return labels;
}
