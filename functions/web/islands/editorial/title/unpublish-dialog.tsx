import { useState } from 'preact/hooks';
import { refusalText } from '../../../html/words/messages.ts';
import { CountedText } from '../../forms/counted-text.tsx';
import { Field } from '../../forms/field.tsx';
import type { ApiProblem } from '../../helpers/api.ts';
import { DialogFoot, RoomDialog } from './room-dialog.tsx';

/** Takes a title off the site, with a note that says why. */
export function UnpublishDialog(props: {
  close: () => void;
  unpublish: (note: string) => Promise<ApiProblem | undefined>;
}) {
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    setSending(true);
    const refusal = await props.unpublish(String(new FormData(form).get('note') ?? '').trim());
    setSending(false);
    if (refusal) setProblem(refusal);
    else form.closest('dialog')?.close();
  };
  return (
    <RoomDialog id="unpublish" heading="Take this title off the site" close={props.close}>
      <p>
        Its page answers "not found" until a revision is published again. Readers' reviews, the revisions and
        the log stay. When it comes back, its history no longer shows what it said before.
      </p>
      <form
        class="form"
        aria-label="Take off the site"
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending) void submit(event.currentTarget);
        }}
      >
        <Field id="unpublish-note" label="Why" hint="Readers see it in the history if the page comes back.">
          {(described) => <CountedText {...described} name="note" maxLength={600} value="" required />}
        </Field>
        {problem && (
          <p class="form-problem" role="alert">
            {refusalText(problem)}
          </p>
        )}
        <DialogFoot act="Take off the site" sending={sending} />
      </form>
    </RoomDialog>
  );
}
