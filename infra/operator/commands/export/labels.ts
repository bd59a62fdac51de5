import { writeFileSync } from 'node:fs';
import pMap from 'p-map';
import { textsIn } from '../../../../shared/moderation/submission.ts';
import { trainingLabels } from '../../../../shared/moderation/training-line.ts';
import { stripPersonalInformation } from '../../../../shared/screening/strip-personal-information.ts';
import { decisionsBetween, type LoggedDecision } from '../../../../shared/storage/decision-log.ts';
import { readSubmission } from '../../../../shared/storage/submissions.ts';
import { concurrency } from '../../concurrency.ts';
import type { Progress } from '../../progress.ts';
import type { Target } from '../../target/target.ts';

const dayMs = 86_400_000;
const maxDecisions = 50_000;

interface Line {
  id: string;
  text: string;
  audience: string;
  kind: string;
  labels: string[];
}

/** Keeps the latest decision about each text. The log has the newest first. */
const latest = (decisions: readonly LoggedDecision[]): LoggedDecision[] => {
  const known = new Set<string>();
  return decisions.filter(({ decision, screening: { address } }) => {
    const text = `${address.person}/${address.item}/${decision.revision}`;
    return !known.has(text) && known.add(text);
  });
};

const linesOf = async (
  { store }: Target,
  { decision, screening }: LoggedDecision,
  withSensitive: boolean,
): Promise<Omit<Line, 'id'>[]> => {
  const labels = trainingLabels(decision, withSensitive);
  if (labels === undefined) return [];
  const submission = await readSubmission(store, screening.address);
  if (submission === undefined || submission.revision !== decision.revision) return [];
  const content = submission.content ?? ('published' in submission ? submission.published : undefined);
  const { audience, kind, titleName } = submission;
  return Object.values(textsIn(content)).map((text) => ({
    text: stripPersonalInformation(text, titleName).text,
    audience,
    kind,
    labels,
  }));
};

/**
 * Writes what people decided about texts in the last `days` days as labelled lines, for training. Names, dates and receipts are
 * left out, and contact details are replaced. Returns the number of lines; without a file it only counts them.
 */
export async function exportLabels(
  target: Target,
  { days, file, withSensitive }: { days: number; file: string | undefined; withSensitive: boolean },
  progress: Progress,
): Promise<number> {
  const to = new Date();
  const from = new Date(to.getTime() - days * dayMs).toISOString();
  const decisions = latest(await decisionsBetween(target.store, from, to.toISOString(), maxDecisions));
  const processed = progress.begin('decisions', decisions.length);
  const found = await pMap(
    decisions,
    async (each) => {
      const lines = await linesOf(target, each, withSensitive);
      processed();
      return lines;
    },
    { concurrency },
  );
  // In the order of the texts, not of the decisions, so that a line does not tell when it was written.
  const sorted = found.flat().sort((one, other) => (one.text < other.text ? -1 : 1));
  const lines = sorted.map((line, index): Line => ({ id: `own-${index + 1}`, ...line }));
  if (file !== undefined)
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600 });
  return lines.length;
}
