import { useState } from 'preact/hooks';
import type { DraftRevision } from '../../../html/editorial/title-draft.ts';
import { refusalText } from '../../../html/words/messages.ts';
import { CountedText } from '../../forms/counted-text.tsx';
import { Field } from '../../forms/field.tsx';
import type { ApiProblem } from '../../helpers/api.ts';
import { DialogFoot, RoomDialog } from './room-dialog.tsx';

/** Discards a revision that nobody has published, with a note for its author. */
export function DiscardDialog(props: {
  revision: DraftRevision;
  close: () => void;
  discard: (note: string) => Promise<ApiProblem | undefined>;
}) {
  const { revision, mine } = props.revision;
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    setSending(true);
    const refusal = await props.discard(String(new FormData(form).get('note') ?? '').trim());
    setSending(false);
    if (refusal) setProblem(refusal);
    else form.closest('dialog')?.close();
  };
  return (
    <RoomDialog id="discard" heading={`Discard revision ${revision}`} close={props.close}>
      <p>
        It no longer waits to be published. Nothing is lost: it stays in the list, and “Edit from here” takes
        it up again.
      </p>
      <form
        class="form"
        aria-label="Discard"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void submit(event.currentTarget);
        }}
      >
        <Field
          id="discard-note"
          label="Why (optional)"
          hint={mine ? 'Other editors see it in the log.' : 'Its author and other editors see it in the log.'}
        >
          {(described) => <CountedText {...described} name="note" maxLength={600} value="" />}
        </Field>
        {problem && (
          <p class="form-problem" role="alert">
            {refusalText(problem)}
          </p>
        )}
        <DialogFoot act="Discard" sending={sending} />
      </form>
    </RoomDialog>
  );
}
