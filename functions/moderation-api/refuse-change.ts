import type { ProblemCode } from '../../shared/contract/problems.ts';
import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import type { Case } from '../../shared/moderation/case.ts';
import type { Address } from '../../shared/people/sealing.ts';
import type { Dependencies } from './dependencies.ts';
import { type CaseNotShown, findCase, type Purpose, type Viewer } from './find-case.ts';

/** Refuses a change of a case. The problem document contains the current state and version of the case. */
export function refuseChange<Code extends ProblemCode>(
  code: Code,
  { state, version }: Pick<Case, 'state' | 'version'>,
): Refusal<Code> {
  return refuse(code, {
    detail: `The case is ${state}, version ${version}.`,
    members: { state, version },
  });
}

/** Refuses a change that is based on an older version of the case, with the current state and version. */
export async function refuseOldVersion(
  deps: Dependencies,
  address: Address,
  by: Viewer,
  purpose: Purpose,
): Promise<Refusal<'version-conflict'> | CaseNotShown> {
  const present = await findCase(deps, address, by, purpose);
  return isRefused(present) ? present : refuseChange('version-conflict', present.moderationCase);
}
