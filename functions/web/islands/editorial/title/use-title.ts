import { useEffect, useState } from 'preact/hooks';
import { defined } from '../../../../../shared/values/defined.ts';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import { type ApiAnswer, type ApiProblem, callApi } from '../../helpers/api.ts';

/** What an editor asks for in the panel that publishes. */
export interface PublishRequest {
  revision: number;
  /** When (ISO); now, if left out. */
  at?: string;
  note?: string;
}

/** Loads a title with its revisions and returns it with the changes that need no form. It is reloaded after each. */
export function useTitle(slug: string) {
  const [draft, setDraft] = useState<TitleDraft>();
  const [refused, setRefused] = useState<ApiProblem>();
  const path = `/v1/editorial/titles/${encodeURIComponent(slug)}`;
  const read = async (): Promise<ApiAnswer<TitleDraft>> => {
    const answer = await callApi<TitleDraft>('GET', path);
    if (answer.ok) setDraft(answer.body);
    setRefused(answer.ok ? undefined : answer.problem);
    return answer;
  };
  const change = async (
    method: 'POST' | 'DELETE',
    step: string,
    body?: object,
  ): Promise<ApiProblem | undefined> => {
    const answer = await callApi(method, `${path}/${step}`, {
      ...defined({ body }),
      idempotencyKey: crypto.randomUUID(),
    });
    if (!answer.ok) return answer.problem;
    await read();
    return undefined;
  };
  useEffect(() => void read(), [slug]);
  const version = draft?.version;
  return {
    draft,
    refused,
    path,
    read,
    publish: (request: PublishRequest) => change('POST', 'publish', defined({ ...request, version })),
    discard: (revision: number, note: string) =>
      change('POST', `revisions/${revision}/discard`, defined({ note: note || undefined, version })),
    unpublish: (note: string) => change('POST', 'unpublish', defined({ note, version })),
    merge: (into: string, note: string | undefined) =>
      change('POST', 'merge', defined({ into, note, version })),
    split: (body: object) => change('POST', 'split', defined({ ...body, version })),
    cancelSchedule: () => change('DELETE', 'schedule'),
  };
}

export type LoadedTitle = ReturnType<typeof useTitle> & { draft: TitleDraft };
