import type { ModeratorOutcome } from '../../../../shared/moderation/decision-request.ts';
import { type OutcomeContext, wordsFor } from '../../html/console/case-outcome-words.ts';

/** The possible outcomes, as radio buttons that look like buttons. */
export function OutcomePicks(props: {
  outcomes: readonly ModeratorOutcome[];
  chosen: ModeratorOutcome | undefined;
  context: OutcomeContext;
  choose: (outcome: ModeratorOutcome) => void;
}) {
  return (
    <fieldset>
      <legend>Outcome</legend>
      <div class="outcomes">
        {props.outcomes.map((outcome) => {
          const { name, key, effect } = wordsFor(outcome, props.context);
          return (
            <div key={outcome}>
              <label class="outcome-pick">
                <input
                  type="radio"
                  name="outcome"
                  id={`outcome-${outcome}`}
                  value={outcome}
                  checked={props.chosen === outcome}
                  aria-describedby={`effect-${outcome}`}
                  onChange={() => props.choose(outcome)}
                />
                {name}
                {key && (
                  <span class="key" aria-hidden="true">
                    {key}
                  </span>
                )}
              </label>
              <span class="hidden" id={`effect-${outcome}`}>
                {effect}
              </span>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
