import { useEffect, useState } from 'preact/hooks';
import type { CaseInFull } from '../../../../../shared/contract/case-schemas.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import { type ApiProblem, callApi } from '../../helpers/api.ts';
import type { DecisionBody } from '../decision-form.tsx';

interface Known {
  moderationCase?: CaseInFull;
  /** Why the case cannot be shown. */
  refused?: ApiProblem;
  /** Why the last change did not happen. */
  conflict?: ApiProblem | undefined;
}

/** Loads a case by its id and returns it with its actions. The case is reloaded after every change. */
export function useCase(id: string) {
  const [known, setKnown] = useState<Known>({});
  const path = `/v1/moderation/cases/${encodeURIComponent(id)}`;
  const reload = async (): Promise<void> => {
    const answer = await callApi<CaseInFull>('GET', path);
    setKnown(answer.ok ? { moderationCase: answer.body } : { refused: answer.problem });
  };
  const change = async (step: string, body?: unknown): Promise<boolean> => {
    const answer = await callApi('POST', `${path}/${step}`, {
      ...defined({ body }),
      idempotencyKey: crypto.randomUUID(),
    });
    if (answer.ok) await reload();
    else setKnown((before) => ({ ...before, conflict: answer.problem }));
    return answer.ok;
  };
  useEffect(() => void reload(), [id]);
  return {
    ...known,
    reload: () => void reload(),
    claim: () => void change('claim'),
    release: () => void change('release'),
    undo: () => change('undo'),
    /** Sends the decision; returns what is wrong with it, if refused. The page itself shows a conflict. */
    decide: async (decision: DecisionBody): Promise<string | undefined> => {
      const body = { ...decision, version: known.moderationCase?.version };
      const answer = await callApi('POST', `${path}/decisions`, {
        body,
        idempotencyKey: crypto.randomUUID(),
      });
      if (answer.ok) {
        await reload();
        return undefined;
      }
      if (answer.problem.status !== 409) return answer.problem.title;
      setKnown((before) => ({ ...before, conflict: answer.problem }));
      return undefined;
    },
  };
}
