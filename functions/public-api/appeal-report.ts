import { keyReused } from '../../shared/http/request-mark.ts';
import type { AppealRefusal } from '../../shared/moderation/appeal.ts';
import { openReporterAppeal } from '../../shared/moderation/appeal-report.ts';
import { type RequestMark, recall } from '../../shared/moderation/remembered-requests.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { readReport, writeReporterAppeal } from '../../shared/storage/reports.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import { openInWords } from './appeal-words.ts';
import type { Dependencies } from './dependencies.ts';

/** Opens a reporter's appeal; `undefined` when there is no report at the address, `changed` when somebody was quicker. */
export const appealReport = async (
  { store }: Dependencies,
  address: Address,
  { words, mark }: { words: () => Promise<string>; mark: RequestMark },
  now: Date,
): Promise<'opened' | 'changed' | AppealRefusal | undefined> => {
  const report = await readReport(store, address);
  if (report === undefined) return undefined;
  const known = report.appealRequest && recall({ request: report.appealRequest }, mark);
  if (known === 'replay') return 'opened';
  if (known === 'reused') throw keyReused();
  const { about } = report;
  const target = about && (await readSubmission(store, about));
  if (about === undefined || target === undefined || target.kind === 'suggestion')
    return { refused: 'not-appealable' };
  const [decisions, earlier] = await Promise.all([listDecisions(store, about), readCase(store, about)]);
  const open = (text: string) =>
    openReporterAppeal({ ...report, about }, { target, decisions, earlier }, text, now);
  const opens = await openInWords(open, words);
  if ('refused' in opens) return opens;
  const written = await writeReporterAppeal(store, address, opens, mark, earlier?.version);
  return written ? 'opened' : 'changed';
};
