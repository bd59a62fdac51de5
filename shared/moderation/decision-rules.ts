import { defaultHandle } from '../people/handle.ts';
import type { Case } from './case.ts';
import type { DecisionRequest } from './decision-request.ts';
import { adverseOutcomes, effectOf, outcomesFor } from './outcomes.ts';
import type { Submission } from './submission.ts';

/** Why a moderator's decision is refused, with a stable code. */
export interface DecisionRefusal {
  refused:
    | 'version-conflict'
    | 'case-closed'
    | 'case-assigned'
    | 'submission-changed'
    | 'outcome-not-possible'
    | 'reason-required'
    | 'text-required'
    | 'same-decider'
    | 'conflict-of-interest'
    | 'already-decided'
    | 'withdrawn';
}

/**
 * Returns whether an outcome makes no sense for a name: a name cannot be edited, and a default name cannot be reset to
 * itself.
 */
const notForNames = (
  moderationCase: Case,
  { address, handle }: Submission,
  { outcome }: DecisionRequest,
): boolean =>
  outcome === 'modify' ||
  (effectOf(moderationCase, outcome) === 'reset' && handle === defaultHandle(address.person));

/**
 * Checks a decision before anything changes: who may decide, which outcomes are possible, and whether reasons or a note
 * are missing. Returns `undefined` when the decision may be applied, otherwise the refusal.
 */
export function refuseDecision(
  moderationCase: Case,
  submission: Submission,
  request: DecisionRequest,
  by: string,
): DecisionRefusal | undefined {
  const possible = outcomesFor(moderationCase, submission);
  if (possible.length === 0) return { refused: 'withdrawn' };
  if (submission.revision !== moderationCase.revision) return { refused: 'submission-changed' };
  if (moderationCase.state === 'closed') return { refused: 'case-closed' };
  if (moderationCase.version !== request.version) return { refused: 'version-conflict' };
  if (submission.address.person === by) return { refused: 'conflict-of-interest' };
  if (!possible.includes(request.outcome)) return { refused: 'outcome-not-possible' };
  if (submission.kind === 'name' && notForNames(moderationCase, submission, request))
    return { refused: 'outcome-not-possible' };
  if (moderationCase.appeal && request.outcome !== 'escalate') {
    if (moderationCase.appeal.decider === by) return { refused: 'same-decider' };
    if (moderationCase.kind === 'appeal' && request.publicNote === undefined)
      return { refused: 'text-required' };
  }
  if (adverseOutcomes.has(effectOf(moderationCase, request.outcome)) && request.reasons.length === 0)
    return { refused: 'reason-required' };
  if (request.reasons.includes('other') && request.publicNote === undefined)
    return { refused: 'text-required' };
  return undefined;
}
