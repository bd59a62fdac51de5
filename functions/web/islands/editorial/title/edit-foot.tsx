import { useEffect, useRef } from 'preact/hooks';
import { agoWords } from '../../../html/editorial/title-words.ts';
import { useNow } from '../../helpers/use-now.ts';
import type { OpenEdit } from './use-edit.ts';

const halfMinute = 30_000;

const statusWords = ({ dirty, storedAt, saving }: OpenEdit, now: number): string => {
  if (saving) return 'Saving ...';
  if (!dirty) return 'Everything is saved.';
  return storedAt === undefined ? 'Not saved yet.' : `Draft kept on this device, ${agoWords(storedAt, now)}.`;
};

/** The bar at the end of the form: whether everything is saved, a note for other editors, and the buttons. */
export function EditFoot(props: { edit: OpenEdit; factsAct: string | undefined }) {
  const { edit } = props;
  const now = useNow(halfMinute);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (edit.announced > 0) status.current?.focus();
  }, [edit.announced]);
  return (
    <div class="edit-foot">
      <p role="status" tabIndex={-1} ref={status}>
        {edit.message || statusWords(edit, now)}
      </p>
      {edit.dirty && (
        <div class="edit-note">
          <label for="edit-note">What changed, for other editors (optional)</label>
          <input
            id="edit-note"
            value={edit.edit.note}
            maxLength={600}
            onInput={(event) => edit.setNote(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="form-actions">
        {edit.dirty && props.factsAct && (
          <button type="button" class="button button-quiet" onClick={() => edit.save(true)}>
            {props.factsAct}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-disabled={edit.saving || !edit.dirty}
          onClick={() => edit.save()}
        >
          Save a revision{' '}
          <span class="key" aria-hidden="true">
            Ctrl S
          </span>
        </button>
      </div>
    </div>
  );
}
