import * as z from 'zod';
import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { jsonBody, pathParameter } from '../../shared/http/request.ts';
import { validated } from '../../shared/http/validate.ts';
import { openAppeal } from '../../shared/moderation/appeal.ts';
import { openAppealCase } from '../../shared/storage/appeals.ts';
import { readCase } from '../../shared/storage/cases.ts';
import { listDecisions } from '../../shared/storage/decisions.ts';
import { plainText } from '../../shared/text/schema.ts';
import type { Dependencies } from './dependencies.ts';
import { findOwnSubmission } from './find-submission.ts';
import { author } from './new-submission.ts';
import { withoutPersonalInformation } from './without-personal-information.ts';

const AppealRequest = z.strictObject({ text: plainText({ min: 1, max: 3000 }) });

const refusals = {
  'not-appealable': 'There is no decision to appeal against, or six months have passed',
  'already-appealed': 'This decision was appealed already',
};

const appeal: Endpoint<Dependencies> = async (event, deps) => {
  const person = await author(event, deps);
  const now = deps.now();
  const { text } = await withoutPersonalInformation(
    validated(AppealRequest, jsonBody(event)),
    person,
    now.getUTCFullYear(),
  );
  const submission = await findOwnSubmission(event, deps, person);
  const decision = (await listDecisions(deps.store, submission.address)).at(-1);
  const opened = decision
    ? openAppeal(submission, decision, text, now)
    : { refused: 'not-appealable' as const };
  if ('refused' in opened) throw new Problem(409, opened.refused, refusals[opened.refused]);
  const earlier = await readCase(deps.store, submission.address);
  const opens = { ...opened.opens, version: (earlier?.version ?? 0) + 1 };
  if (!(await openAppealCase(deps.store, { ...opened, opens }, submission.version)))
    throw new Problem(409, 'changed-meanwhile', 'The submission changed while this request ran; try again');
  const receipt = pathParameter(event, 'receipt');
  return json(202, { receipt, state: 'open', statusUrl: `/v1/submissions/${receipt}` });
};
export default appeal;
