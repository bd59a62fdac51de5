import { useEffect, useRef } from 'preact/hooks';
import type { ListedCase } from '../../../../../shared/contract/case-schemas.ts';
import type { ModeratorOutcome } from '../../../../../shared/moderation/decision-request.ts';
import type { OutcomeContext } from '../../../html/console/case-outcome-words.ts';
import { counted } from '../../../html/words/numbers.ts';
import { type DecisionBody, DecisionForm } from '../decision-form.tsx';
import type { PreparedDecision } from '../use-decision.ts';

/**
 * The dialog that makes the same decision about several cases; each gets its own record. Closing the dialog
 * makes no decision.
 */
export function DecideManyDialog(props: {
  selected: readonly ListedCase[];
  outcomes: readonly ModeratorOutcome[];
  context: OutcomeContext;
  prepared: PreparedDecision;
  close: () => void;
  send: (body: DecisionBody) => Promise<string | undefined>;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[name="outcome"]:checked')?.focus();
  }, []);
  const about = counted(props.selected.length, 'case');
  return (
    <dialog
      ref={dialog}
      class="console-dialog console-dialog-wide"
      aria-labelledby="many-heading"
      onClose={props.close}
    >
      <h2 id="many-heading">Decide {about} together</h2>
      <p>
        Each case gets its own record, and its author is told. A case that has changed in the meantime is
        skipped.
      </p>
      <ul class="bullets many-list">
        {props.selected.slice(0, 8).map(({ id, title, author }) => (
          <li key={id}>
            {title.name}, by {author}
          </li>
        ))}
        {props.selected.length > 8 && <li>and {props.selected.length - 8} more</li>}
      </ul>
      <DecisionForm
        prepared={props.prepared}
        outcomes={props.outcomes}
        context={props.context}
        hints={props.selected.map(({ category }) => category)}
        replyNeeded={props.selected.some(({ kind }) => kind === 'appeal')}
        about={` ${about}`}
        send={props.send}
      />
      <form method="dialog">
        <button class="button button-quiet" type="submit">
          Cancel
        </button>
      </form>
    </dialog>
  );
}
