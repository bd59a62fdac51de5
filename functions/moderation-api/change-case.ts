import type { CaseSummary } from '../../shared/contract/case-schemas.ts';
import { isRefused, type Refusal } from '../../shared/contract/refusal.ts';
import { answer, type UseCaseAnswer } from '../../shared/http/answer.ts';
import { advanceCase, type CaseEvent, type CaseRefusal } from '../../shared/moderation/case-machine.ts';
import { changeCase as write } from '../../shared/storage/cases.ts';
import { caseSummary } from './case-view.ts';
import type { Dependencies } from './dependencies.ts';
import { type CaseNotShown, findCaseById } from './find-case.ts';
import { refuseChange, refuseOldVersion } from './refuse-change.ts';

/**
 * Applies an event to a case for the moderator with the tag `by`. When two moderators change a case at the same time,
 * one succeeds and the other is refused with `version-conflict`.
 */
export async function changeCase(
  params: { id: string },
  deps: Dependencies,
  by: string,
  eventAt: (now: string) => CaseEvent,
): Promise<
  UseCaseAnswer<200, CaseSummary> | CaseNotShown | Refusal<'version-conflict' | CaseRefusal['refused']>
> {
  const found = await findCaseById(params, deps, by, 'change');
  if (isRefused(found)) return found;
  const { moderationCase } = found;
  const next = advanceCase(moderationCase, eventAt(deps.now().toISOString()));
  if (isRefused(next)) return refuseChange(next.refused, moderationCase);
  if (!(await write(deps.store, next, moderationCase.version)))
    return refuseOldVersion(deps, moderationCase.address, by, 'change');
  return answer(200, caseSummary(deps, next, by));
}
