import { useEffect, useRef, useState } from 'preact/hooks';
import { agoWords } from '../../../html/editorial/title-words.ts';
import { useNow } from '../../helpers/use-now.ts';
import type { OpenEdit } from './use-edit.ts';

const halfMinute = 30_000;

const statusWords = ({ dirty, storedAt, sentAt, isTooLong, saving }: OpenEdit, now: number): string => {
  if (saving) return 'Saving ...';
  if (!dirty) return 'Everything is saved.';
  if (sentAt !== undefined) return `Draft saved for you, ${agoWords(sentAt, now)}.`;
  if (isTooLong) return 'Draft kept on this device only: it is too long for the others. Save it soon.';
  return storedAt === undefined
    ? 'Not saved yet.'
    : `Draft kept on this device only, ${agoWords(storedAt, now)}.`;
};

const Note = ({ edit }: { edit: OpenEdit }) => (
  <div class="edit-note">
    <label for="edit-note">What changed, for other editors (optional)</label>
    <input
      id="edit-note"
      value={edit.edit.note}
      maxLength={600}
      onInput={(event) => edit.setNote(event.currentTarget.value)}
    />
  </div>
);

/** What the button says that saves the facts without the review. Phones have room for little. */
const FactsAct = ({ act }: { act: 'save' | 'correct' }) =>
  act === 'save' ? (
    <span>
      Save <span class="edit-long">only the </span>facts
    </span>
  ) : (
    <span>
      Correct<span class="edit-long"> the facts now</span>
    </span>
  );

/**
 * The bar at the end of the form: whether everything is saved, a note for other editors, and the buttons. The field of the
 * note appears when somebody wants it, so that the bar leaves room for the form.
 */
export function EditFoot(props: {
  edit: OpenEdit;
  factsAct: 'save' | 'correct' | undefined;
  /** Opens the dialog that corrects the facts for readers. */
  correct: () => void;
  previewed: boolean;
  togglePreview: () => void;
}) {
  const { edit } = props;
  const now = useNow(halfMinute);
  const [isNoteWanted, wantNote] = useState(false);
  const isNoted = isNoteWanted || edit.edit.note !== '';
  const addNote = (): void => {
    wantNote(true);
    requestAnimationFrame(() => document.getElementById('edit-note')?.focus());
  };
  useEffect(() => {
    if (!edit.dirty) wantNote(false);
  }, [edit.dirty]);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (edit.announced > 0) status.current?.focus();
  }, [edit.announced]);
  return (
    <div class="edit-foot">
      <p role="status" tabIndex={-1} ref={status}>
        {edit.message || statusWords(edit, now)}
      </p>
      {edit.dirty && isNoted && <Note edit={edit} />}
      <div class="form-actions">
        {edit.dirty && !isNoted && (
          <button type="button" class="small-button" onClick={addNote}>
            <span class="edit-long">Add a&nbsp;</span>note
          </button>
        )}
        <button
          type="button"
          class="button button-quiet edit-preview"
          aria-pressed={props.previewed}
          onClick={props.togglePreview}
        >
          Preview
        </button>
        {edit.dirty && props.factsAct && (
          <button
            type="button"
            class="button button-quiet"
            onClick={props.factsAct === 'correct' ? props.correct : () => edit.saveFacts()}
          >
            <FactsAct act={props.factsAct} />
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-disabled={edit.saving || !edit.dirty}
          onClick={() => edit.save()}
        >
          <span>
            Save<span class="edit-long"> a revision</span>
          </span>{' '}
          <span class="key" aria-hidden="true">
            Ctrl S
          </span>
        </button>
      </div>
    </div>
  );
}
