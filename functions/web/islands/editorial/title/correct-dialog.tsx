import { changesBetween } from '../../../../../shared/revisions/changes.ts';
import { pageOfForm } from '../../../html/editorial/review-form.ts';
import { CountedText } from '../../forms/counted-text.tsx';
import { Field } from '../../forms/field.tsx';
import type { Edit } from './edit-state.ts';
import { NamedChanges } from './named-changes.tsx';
import { DialogFoot, RoomDialog } from './room-dialog.tsx';

/**
 * The dialog that corrects the facts of a published page at once: what changes for readers, and what they are told about it.
 * What is refused is shown in the form.
 */
export function CorrectDialog(props: { edit: Edit; close: () => void; correct: (note: string) => void }) {
  const { base, values, note } = props.edit;
  return (
    <RoomDialog id="correct" heading="Correct the facts now" close={props.close}>
      <section aria-labelledby="what-changes">
        <h3 id="what-changes">What changes for readers</h3>
        <NamedChanges
          changes={changesBetween(pageOfForm(base), pageOfForm(values))}
          names={['Readers see now', 'They will see']}
        />
      </section>
      <form
        class="form"
        aria-label="Correct"
        onSubmit={(event) => {
          event.preventDefault();
          const { currentTarget: form } = event;
          props.correct(String(new FormData(form).get('note') ?? ''));
          form.closest('dialog')?.close();
        }}
      >
        <Field
          id="correct-note"
          label="Note for readers (optional)"
          hint="Shown in the history of the page, with what changed. Say what was wrong."
        >
          {(described) => <CountedText {...described} name="note" maxLength={600} value={note} />}
        </Field>
        <DialogFoot act="Correct now" sending={false} />
      </form>
    </RoomDialog>
  );
}
