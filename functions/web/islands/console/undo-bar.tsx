import { useEffect, useRef } from 'preact/hooks';
import { countdown } from '../../html/console/case-words.ts';
import { useNow } from '../helpers/use-now.ts';

/**
 * Shows the decision, an undo button while undoing is possible, and a link to continue. Takes the focus when it
 * appears.
 */
export function UndoBar(props: {
  done: string;
  until: string | undefined;
  undo: () => void;
  next: (() => void) | undefined;
}) {
  const now = useNow(1000);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const open = props.until !== undefined && Date.parse(props.until) > now;
  return (
    <section class="undo-bar" ref={place} tabIndex={-1} aria-label="Decided">
      <p role="status">
        <strong>{props.done}.</strong>{' '}
        {open ? 'You can undo it for a minute.' : 'It can no longer be undone here.'}
      </p>
      <div class="form-actions">
        {open && props.until && (
          <button type="button" class="button button-quiet" onClick={props.undo}>
            Undo{' '}
            <span class="key" aria-hidden="true">
              u
            </span>{' '}
            <span role="timer">{countdown(props.until, now)}</span>
          </button>
        )}
        {props.next && (
          <button type="button" class="button" onClick={props.next}>
            Next case{' '}
            <span class="key" aria-hidden="true">
              j
            </span>
          </button>
        )}
        <a href="/moderation">Go to the queue</a>
      </div>
    </section>
  );
}
