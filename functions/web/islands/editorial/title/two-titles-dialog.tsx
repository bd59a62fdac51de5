import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { refusalText } from '../../../html/words/messages.ts';
import { CountedText } from '../../forms/counted-text.tsx';
import { Field } from '../../forms/field.tsx';
import type { ApiProblem } from '../../helpers/api.ts';
import { DialogFoot, RoomDialog } from './room-dialog.tsx';

/** A dialog about two titles: what will happen, a note, and the button. `act` is left out until everything is chosen. */
export function TwoTitlesDialog(props: {
  id: string;
  heading: string;
  act: string | undefined;
  close: () => void;
  send: (note: string | undefined) => Promise<ApiProblem | undefined>;
  children: ComponentChildren;
}) {
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    setSending(true);
    const refusal = await props.send(String(new FormData(form).get('note') ?? '').trim() || undefined);
    setSending(false);
    if (refusal) setProblem(refusal);
    else form.closest('dialog')?.close();
  };
  return (
    <RoomDialog id={props.id} heading={props.heading} close={props.close}>
      <form
        class="form"
        aria-label={props.heading}
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending && props.act !== undefined) void submit(event.currentTarget);
        }}
      >
        {props.children}
        {props.act !== undefined && (
          <Field
            id={`${props.id}-note`}
            label="Why (optional)"
            hint="The log and the history of the pages say it."
          >
            {(described) => <CountedText {...described} name="note" maxLength={600} value="" />}
          </Field>
        )}
        {problem && (
          <p class="form-problem" role="alert">
            {refusalText(problem)}
          </p>
        )}
        <DialogFoot act={props.act} sending={sending} />
      </form>
    </RoomDialog>
  );
}
