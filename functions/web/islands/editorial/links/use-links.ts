import { useEffect, useState } from 'preact/hooks';
import { defined } from '../../../../../shared/values/defined.ts';
import type { DeadLink } from '../../../html/editorial/link-row.tsx';
import { type ApiProblem, callApi } from '../../helpers/api.ts';

interface List {
  items: readonly DeadLink[];
  cursor?: string;
  loading: boolean;
  /** What the last press of a button did. */
  status: string;
  problem?: ApiProblem;
}

const isSame = (one: DeadLink, other: DeadLink): boolean => one.slug === other.slug && one.url === other.url;

/** Loads the list of dead links, and confirms that one works. */
export function useLinks() {
  const [list, setList] = useState<List>({ items: [], loading: true, status: '' });
  const load = async (before: readonly DeadLink[], cursor?: string): Promise<void> => {
    setList((now) => ({ ...now, loading: true, status: '' }));
    const query = new URLSearchParams({ limit: '50', ...defined({ cursor }) });
    const answer = await callApi<{ items: DeadLink[]; nextCursor?: string }>(
      'GET',
      `/v1/editorial/dead-links?${query}`,
    );
    if (!answer.ok) return setList({ items: [], loading: false, status: '', problem: answer.problem });
    const { items, nextCursor } = answer.body;
    setList({
      items: [...before, ...items],
      loading: false,
      status: '',
      ...defined({ cursor: nextCursor }),
    });
  };
  useEffect(() => void load([]), []);
  return {
    ...list,
    reload: () => void load([]),
    more: () => void load(list.items, list.cursor),
    /** Takes a link off the list because it works. Returns whether that was stored. */
    confirm: async (link: DeadLink): Promise<boolean> => {
      const path = `/v1/editorial/titles/${link.slug}/links/confirm`;
      const answer = await callApi('POST', path, { body: { url: link.url } });
      // Somebody else was faster, or the link works by now: it leaves the list all the same.
      const isOff = answer.ok || answer.problem.code === 'link-not-found';
      setList((now) => ({
        ...now,
        items: isOff ? now.items.filter((one) => !isSame(one, link)) : now.items,
        status: answer.ok
          ? `${link.provider} for ${link.titleName} is off the list. It is checked again in 30 days.`
          : answer.problem.title,
      }));
      return isOff;
    },
  };
}
