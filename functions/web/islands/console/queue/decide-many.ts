import type { ListedCase, ManyDecided } from '../../../../../shared/contract/case-schemas.ts';
import { counted } from '../../../html/words/numbers.ts';
import { callApi } from '../../helpers/api.ts';
import type { DecisionBody } from '../decision-form.tsx';

/** The result of deciding several cases: the decided cases, and a message. */
export interface DecidedCases {
  ids: string[];
  message: string;
}

/**
 * Makes the same decision about several cases, on the condition that each is unchanged since the moderator saw it.
 */
export async function decideMany(
  cases: readonly ListedCase[],
  decision: DecisionBody,
): Promise<DecidedCases | { refused: string }> {
  const answer = await callApi<ManyDecided>('POST', '/v1/moderation/decisions', {
    body: { ...decision, cases: cases.map(({ id, version }) => ({ id, version })) },
    idempotencyKey: crypto.randomUUID(),
  });
  if (!answer.ok) return { refused: answer.problem.title };
  const ids = answer.body.items.flatMap(({ id, code }) => (code === undefined ? [id] : []));
  const left = cases.length - ids.length;
  const leftOut = left > 0 ? `, ${left} skipped because they changed or you may not decide them` : '';
  return {
    ids,
    message: `${counted(ids.length, 'case')} decided${leftOut}`,
  };
}

/** Undoes the decisions about several cases one by one; returns a message that says how many were undone. */
export async function undoMany(ids: readonly string[]): Promise<string> {
  let undone = 0;
  for (const id of ids) if ((await callApi('POST', `/v1/moderation/cases/${id}/undo`)).ok) undone += 1;
  return `${undone} of ${counted(ids.length, 'decision')} undone.`;
}
