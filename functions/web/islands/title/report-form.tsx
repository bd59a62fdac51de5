import { useEffect, useRef, useState } from 'preact/hooks';
import type { AcceptedSubmission } from '../../../../shared/contract/receipts.ts';
import { reportChoices } from '../../../../shared/moderation/report-words.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { sentenceOf } from '../../html/words/messages.ts';
import { Field } from '../forms/field.tsx';
import { FormFoot } from '../forms/form-foot.tsx';
import { type ApiProblem, callApi } from '../helpers/api.ts';
import { askAgeFirst } from '../helpers/ask-age-first.ts';
import { keepDraft, readDraft } from '../helpers/drafts.ts';
import { focusOn } from '../helpers/focus.ts';

/** The form to report a review. After sending, it shows the link to the report's receipt. */
export function ReportForm({ id, close }: { id: string; close: () => void }) {
  const draft = `report:${id}`;
  const stored = readDraft<{ reason?: string; text?: string }>(draft);
  const [sent, setSent] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = String(form.get('text') ?? '').trim();
    setSending(true);
    const body = { reason: form.get('reason'), ...defined({ text: text || undefined }) };
    const answer = await callApi<AcceptedSubmission>('POST', `/v1/reviews/${id}/reports`, { body });
    setSending(false);
    if (answer.ok) {
      keepDraft(draft, undefined);
      setSent(answer.body.receipt);
    } else if (!askAgeFirst(answer.problem, { key: draft, body })) setProblem(answer.problem);
  };
  const thanks = useRef<HTMLParagraphElement>(null);
  useEffect(() => focusOn(sent ? thanks.current : null), [sent]);
  if (sent)
    return (
      <p role="status" ref={thanks} tabIndex={-1}>
        Thank you. Nobody is told who reported it.{' '}
        <a href={`/submissions/${sent}`}>Follow what happens next</a>
      </p>
    );
  const errorOf = (path: string) => {
    const refused = problem?.errors.find((error) => error.path === path);
    return refused && sentenceOf(refused.message);
  };
  return (
    <form class="form" onSubmit={(event) => void send(event)} aria-label="Report this review">
      <Field id={`reason-${id}`} label="What is wrong with it?" error={errorOf('reason')}>
        {(described) => (
          <select {...described} name="reason" required>
            <option value="">Choose what is wrong</option>
            {reportChoices.map(({ reason, text }) => (
              <option key={reason} value={reason} selected={stored?.reason === reason}>
                {text}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id={`text-${id}`} label="In your own words" hint="Optional" error={errorOf('text')}>
        {(described) => (
          <textarea {...described} name="text" rows={3} maxLength={2000} defaultValue={stored?.text ?? ''} />
        )}
      </Field>
      <FormFoot
        problem={problem?.errors.length ? 'Please check the marked fields.' : problem?.title}
        sending={sending}
        button="Send the report"
      />
      <button type="button" class="button button-quiet" onClick={close}>
        Cancel{' '}
      </button>
    </form>
  );
}
