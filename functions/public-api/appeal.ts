import * as z from 'zod';
import { ChangedMeanwhile } from '../../shared/environment/service-errors.ts';
import { json } from '../../shared/http/answers.ts';
import type { ApiResponse, Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody, pathParameter } from '../../shared/http/request.ts';
import { keyReused, requestMark } from '../../shared/http/request-mark.ts';
import { validated } from '../../shared/http/validate.ts';
import { type AppealRefusal, openAppeal } from '../../shared/moderation/appeal.ts';
import { recall } from '../../shared/moderation/remembered-requests.ts';
import { unseal } from '../../shared/people/sealing.ts';
import { openAppealCase } from '../../shared/storage/appeals.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { plainText } from '../../shared/text/schema.ts';
import { appealReport } from './appeal-report.ts';
import { openInWords } from './appeal-words.ts';
import { author } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { findOwnSubmission } from './find-submission.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

const AppealRequest = z.strictObject({ text: plainText({ min: 1, max: 3000 }) });

const refusals = {
  'not-appealable': 'There is no decision to appeal against, or six months have passed',
  'already-appealed': 'This decision was appealed already',
};

const opened202 = (receipt: string): ApiResponse =>
  json(202, { receipt, state: 'open', statusUrl: `/v1/submissions/${receipt}` });

const answerReporter = (result: 'opened' | 'changed' | AppealRefusal, receipt: string): ApiResponse => {
  if (result === 'changed') throw new ChangedMeanwhile('The report');
  if (result === 'opened') return opened202(receipt);
  throw new Problem(409, result.refused, refusals[result.refused]);
};

const appeal: Endpoint<Dependencies> = async (event, deps) => {
  const person = await author(event, deps);
  const now = deps.now();
  const body = validated(AppealRequest, jsonBody(event));
  const words = async (): Promise<string> =>
    (await withoutPersonalInformation(body, person, now.getUTCFullYear())).text;
  const receipt = pathParameter(event, 'receipt');
  const mark = requestMark(event, deps.keys, body, 'appeal');
  const address = unseal(deps.keys, 'receipt', receipt);
  const reported =
    address?.person === person.tag ? await appealReport(deps, address, { words, mark }, now) : undefined;
  if (reported !== undefined) return answerReporter(reported, receipt);
  const submission = await findOwnSubmission(event, deps, person);
  const known = recall(submission, mark);
  if (known === 'replay') return opened202(receipt);
  if (known === 'reused') throw keyReused();
  const decision = (await listDecisions(deps.store, submission.address)).at(-1);
  const open = (text: string) =>
    decision ? openAppeal(submission, decision, { text, mark }, now) : { refused: 'not-appealable' as const };
  const opened = await openInWords(open, words);
  if ('refused' in opened) throw new Problem(409, opened.refused, refusals[opened.refused]);
  const earlier = await readCase(deps.store, submission.address);
  const opens = { ...opened.opens, version: (earlier?.version ?? 0) + 1 };
  const previous = { submission: submission.version, case: earlier?.version };
  if (!(await openAppealCase(deps.store, { ...opened, opens }, previous)))
    throw new ChangedMeanwhile('The submission');
  return opened202(receipt);
};
export default appeal;
