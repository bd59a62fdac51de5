import { useRef, useState } from 'preact/hooks';
import type { AcceptedSubmission } from '../../../../shared/contract/receipts.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { type Fault, faultOf, sentenceOf } from '../../html/words/messages.ts';
import { signInAddress } from '../helpers/addresses.ts';
import { type ApiAnswer, type ApiProblem, callApi } from '../helpers/api.ts';
import { askAgeFirst } from '../helpers/ask-age-first.ts';
import { keepDraft } from '../helpers/drafts.ts';

/** The request that a form sends, and the name under which its draft is stored. */
export interface Destination {
  method: 'POST' | 'PUT';
  path: string;
  draft: string;
}

const problemText = (problem: ApiProblem): string => {
  if (problem.status === 429) {
    const later = problem.retryAfter ? `in ${problem.retryAfter} seconds` : 'a little later';
    return `You have sent a lot in a short time. Try again ${later}. What you wrote is still here.`;
  }
  if (problem.errors.length > 0) return 'Please check the marked fields.';
  return problem.title;
};

/**
 * Sends a form and returns the result. Uses the same idempotency key for the same content, so that pressing the button
 * twice, or again after a lost answer, creates only one submission.
 */
export function useSending(destination: Destination) {
  const [state, setState] = useState<{ sending: boolean; problem?: ApiProblem }>({ sending: false });
  const attempt = useRef({ body: '', key: '' });

  const send = async (body: unknown): Promise<void> => {
    const text = JSON.stringify(body);
    if (attempt.current.body !== text) attempt.current = { body: text, key: crypto.randomUUID() };
    setState({ sending: true });
    const answer: ApiAnswer<AcceptedSubmission> = await callApi(destination.method, destination.path, {
      body,
      idempotencyKey: attempt.current.key,
    });
    if (answer.ok) {
      keepDraft(destination.draft, undefined);
      location.assign(`/submissions/${answer.body.receipt}`);
    } else if (answer.problem.status === 401) {
      keepDraft(destination.draft, body);
      location.assign(signInAddress());
    } else if (!askAgeFirst(answer.problem, { key: destination.draft, body }))
      setState({ sending: false, problem: answer.problem });
  };

  /** Forgets what was refused in a field that the form does not have any more. */
  const forget = (field: string): void =>
    setState(({ sending, problem }) => {
      const errors = problem?.errors.filter(({ path }) => path.split('.')[0] !== field) ?? [];
      const isOver = errors.length === 0 && (problem?.errors.length ?? 0) > 0;
      return { sending, ...defined({ problem: problem && !isOver ? { ...problem, errors } : undefined }) };
    });

  const problem = state.problem && problemText(state.problem);
  const messagesOf = (field: string): string[] =>
    (state.problem?.errors ?? [])
      .filter(({ path }) => path.split('.')[0] === field)
      .map(({ message }) => message);
  const errorOf = (field: string): string | undefined => messagesOf(field).map(sentenceOf)[0];
  /** Returns what is wrong inside a field: one sentence for each of its members. */
  const faultsOf = (field: string): Fault[] => messagesOf(field).map(faultOf);
  return { sending: state.sending, problem, errorOf, faultsOf, send, forget };
}
