import type { CaseInFull } from '../../../../shared/contract/case-schemas.ts';
import type { ModeratorOutcome } from '../../../../shared/moderation/decision-request.ts';
import { outcomesFor } from '../../../../shared/moderation/outcomes.ts';
import { isHidden } from './case-outcome-words.ts';

/**
 * Returns the outcomes that a case page offers: a hidden text can be restored but not kept, a visible one kept but
 * not restored.
 */
export function offeredOutcomes(
  moderationCase: Pick<CaseInFull, 'kind' | 'reports' | 'submission' | 'name'>,
): readonly ModeratorOutcome[] {
  const { name } = moderationCase;
  if (name) {
    const impossible = name.reported === name.given ? ['reset', 'modify'] : ['modify'];
    return outcomesFor(moderationCase, moderationCase.submission).filter(
      (outcome) => !impossible.includes(outcome),
    );
  }
  const pointless = isHidden(moderationCase) ? 'keep' : 'restore';
  return outcomesFor(moderationCase, moderationCase.submission).filter((outcome) => outcome !== pointless);
}
