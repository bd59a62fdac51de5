import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import type { EditorDecisionRequest } from '../../../../../shared/moderation/editor-decision-request.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import { type ApiAnswer, type ApiProblem, callApi } from '../../helpers/api.ts';
import { suggestionsPath } from './use-suggestions.ts';

/** The answer to a decision. */
export interface Decided {
  state: string;
  version: number;
  revision?: number;
}

interface Known {
  suggestion?: EditorialSuggestion;
  /** Why it cannot be shown. */
  refused?: ApiProblem;
}

/** Loads the suggestion that is open, and sends the decision about it. */
export function useSuggestion(
  id: string,
  first: EditorialSuggestion | undefined,
  changed: (suggestion: EditorialSuggestion) => void,
) {
  const [known, setKnown] = useState<Known>(() => defined({ suggestion: first }));
  const wanted = useRef(id);
  wanted.current = id;
  const path = `${suggestionsPath}/${encodeURIComponent(id)}`;
  const read = async (): Promise<EditorialSuggestion | undefined> => {
    const answer = await callApi<EditorialSuggestion>('GET', path);
    if (wanted.current !== id) return undefined;
    setKnown(answer.ok ? { suggestion: answer.body } : { refused: answer.problem });
    if (answer.ok) changed(answer.body);
    return answer.ok ? answer.body : undefined;
  };
  useEffect(() => void read(), [id]);
  const decide = (body: EditorDecisionRequest): Promise<ApiAnswer<Decided>> =>
    callApi<Decided>('POST', `${path}/decision`, { body, idempotencyKey: crypto.randomUUID() });
  return { ...known, read, decide };
}

export type LoadedSuggestion = ReturnType<typeof useSuggestion>;
