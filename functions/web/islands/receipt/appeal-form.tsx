import { useEffect, useRef, useState } from 'preact/hooks';
import type { Receipt } from '../../html/receipt/receipt.ts';
import { CountedText } from '../forms/counted-text.tsx';
import { Field } from '../forms/field.tsx';
import { FormFoot } from '../forms/form-foot.tsx';
import { callApi } from '../helpers/api.ts';
import { askAgeFirst } from '../helpers/ask-age-first.ts';
import { keepDraft, readDraft } from '../helpers/drafts.ts';
import { focusInto } from '../helpers/focus.ts';
import { useFocusOnArrival } from '../helpers/use-focus-on-arrival.ts';

const Sent = () => (
  <p role="status" ref={useFocusOnArrival<HTMLParagraphElement>('itself')}>
    Somebody who was not involved in the decision will look at your appeal.
  </p>
);

/** The form for an appeal. */
export function Appeal({ receipt, changed }: { receipt: Receipt; changed: () => void }) {
  const [stage, setStage] = useState<'closed' | 'open' | 'sending' | 'sent'>('closed');
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const draft = `appeal:${receipt.receipt}`;
  useEffect(() => {
    if (stage === 'open' && problem === undefined) focusInto(form.current);
  }, [stage, problem]);
  const send = async (text: string) => {
    setStage('sending');
    const answer = await callApi('POST', `/v1/submissions/${receipt.receipt}/appeal`, {
      body: { text },
      idempotencyKey: crypto.randomUUID(),
    });
    if (!answer.ok && askAgeFirst(answer.problem, { key: draft, body: text })) return;
    if (!answer.ok) {
      setProblem(answer.problem.title);
      return setStage('open');
    }
    keepDraft(draft, undefined);
    setStage('sent');
    changed();
  };
  if (stage === 'sent') return <Sent />;
  if (stage === 'closed')
    return (
      <button type="button" class="button button-quiet" onClick={() => setStage('open')}>
        Appeal
      </button>
    );
  return (
    <form
      ref={form}
      class="form"
      aria-label="Your appeal"
      onSubmit={(event) => {
        event.preventDefault();
        void send(String(new FormData(event.currentTarget).get('text')).trim());
      }}
    >
      <Field id="appeal-text" label="Why do you think we got it wrong?">
        {(described) => (
          <CountedText
            {...described}
            name="text"
            maxLength={2000}
            value={readDraft<string>(draft) ?? ''}
            required
          />
        )}
      </Field>
      <FormFoot problem={problem} sending={stage === 'sending'} button="Send the appeal" />
    </form>
  );
}
