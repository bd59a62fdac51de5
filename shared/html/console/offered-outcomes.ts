import { possibleOutcomes } from '../../moderation/outcomes.ts';
import type { RulingOutcome } from '../../moderation/ruling-request.ts';
import type { CaseInFull } from './case.ts';

/** What a case page offers to decide: restoring only what is hidden. */
export const offeredOutcomes = ({
  kind,
  submission,
}: Pick<CaseInFull, 'kind' | 'submission'>): readonly RulingOutcome[] => {
  const hidden = submission.state === 'quarantined' || submission.state === 'removed';
  return possibleOutcomes[kind].filter((outcome) => outcome !== 'restore' || hidden);
};
