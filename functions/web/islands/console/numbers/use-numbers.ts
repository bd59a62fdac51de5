import { useEffect, useState } from 'preact/hooks';
import type { CaseList } from '../../../../../shared/contract/case-schemas.ts';
import type { TransparencyReport } from '../../../../../shared/moderation/transparency-schema.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import { type ApiProblem, callApi } from '../../helpers/api.ts';

interface Known {
  numbers?: TransparencyReport;
  backlog?: { openedAt: string[]; more: boolean };
  problem?: ApiProblem;
}

const pages = 3;

const openedAt = async (state: 'open' | 'escalated') => {
  const moments: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const query = new URLSearchParams({ state, limit: '100', ...defined({ cursor: cursor || undefined }) });
    const answer = await callApi<CaseList>('GET', `/v1/moderation/cases?${query}`);
    if (!answer.ok) return { problem: answer.problem };
    moments.push(...answer.body.items.map((listed) => listed.openedAt));
    cursor = answer.body.nextCursor;
    if (cursor === undefined) break;
  }
  return { moments, more: cursor !== undefined };
};

/** Loads the published statistics of the latest days, and the opening times of the 300 most urgent waiting cases. */
export function useNumbers(days: number) {
  const [known, setKnown] = useState<Known>({});
  const load = async (): Promise<void> => {
    const [waiting, escalated] = await Promise.all([openedAt('open'), openedAt('escalated')]);
    const problem = waiting.problem ?? escalated.problem;
    if (problem) return setKnown({ problem });
    const answer = await callApi<TransparencyReport>('GET', `/v1/transparency?days=${days}`);
    if (!answer.ok) return setKnown({ problem: answer.problem });
    setKnown({
      numbers: answer.body,
      backlog: {
        openedAt: [...(waiting.moments ?? []), ...(escalated.moments ?? [])],
        more: waiting.more === true || escalated.more === true,
      },
    });
  };
  useEffect(() => void load(), [days]);
  return { ...known, reload: () => void load() };
}
