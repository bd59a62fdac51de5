import { isRefused, refuse } from '../../shared/contract/refusal.ts';
import { openReporterAppeal } from '../../shared/moderation/appeal-report.ts';
import { recall } from '../../shared/moderation/remembered-requests.ts';
import type { Address } from '../../shared/people/sealing.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { readReport, writeReporterAppeal } from '../../shared/storage/reports.ts';
import { readSubmission } from '../../shared/storage/submissions.ts';
import { type AppealResult, openWithText, type SentAppeal } from './appeal-words.ts';
import type { Dependencies } from './dependencies.ts';

/** Opens a reporter's appeal. Returns `undefined` when there is no report at the address. */
export async function appealReport(
  { store }: Dependencies,
  address: Address,
  { words, request, at }: SentAppeal,
): Promise<AppealResult | undefined> {
  const report = await readReport(store, address);
  if (report === undefined) return undefined;
  const known = report.appealRequest && recall({ request: report.appealRequest }, request);
  if (known === 'replay') return 'opened';
  if (known === 'reused') return refuse('idempotency-key-reused');
  const { about } = report;
  const target = about && (await readSubmission(store, about));
  if (about === undefined || target === undefined || target.kind === 'suggestion')
    return refuse('not-appealable');
  const [decisions, earlier] = await Promise.all([listDecisions(store, about), readCase(store, about)]);
  const open = (text: string) =>
    openReporterAppeal({ ...report, about }, { target, decisions, earlier }, text, at);
  const opens = await openWithText(open, words);
  if (isRefused(opens)) return opens;
  const written = await writeReporterAppeal(store, address, opens, request, earlier?.version);
  return written ? 'opened' : refuse('changed-meanwhile');
}
