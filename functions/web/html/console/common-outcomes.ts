import type { ListedCase } from '../../../../shared/contract/case-schemas.ts';
import type { ModeratorOutcome } from '../../../../shared/moderation/decision-request.ts';
import { possibleOutcomes } from '../../../../shared/moderation/outcomes.ts';
import type { OutcomeContext } from './case-outcome-words.ts';

/**
 * Returns the outcomes that are possible for several cases at once, and their words. An author's appeal and a
 * reporter's cannot be decided together: the same outcome would publish one text and take the other down.
 */
export function commonOutcomes(cases: readonly Pick<ListedCase, 'kind' | 'appeal' | 'about'>[]): {
  outcomes: readonly ModeratorOutcome[];
  context: OutcomeContext;
} {
  const [first, ...others] = cases;
  if (first === undefined) return { outcomes: [], context: {} };
  if (others.some(({ appeal, about }) => appeal?.by !== first.appeal?.by || about !== first.about))
    return { outcomes: [], context: {} };
  const outcomes = possibleOutcomes[first.kind].filter((outcome) =>
    others.every(({ kind }) => possibleOutcomes[kind].includes(outcome)),
  );
  return { outcomes, context: others.every(({ kind }) => kind === first.kind) ? first : {} };
}
