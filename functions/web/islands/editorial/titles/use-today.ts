import { useEffect, useState } from 'preact/hooks';
import { defined } from '../../../../../shared/values/defined.ts';
import {
  type TitleFilters,
  titleFiltersAddress,
  titlesQuery,
} from '../../../html/editorial/title-filters.ts';
import type { ListedTitle } from '../../../html/editorial/title-row.tsx';
import { gapWords } from '../../../html/words/grid-gap.ts';
import { callApi } from '../../helpers/api.ts';

/** Something that waits for an editor: how many there are, and the list of them. */
export interface Task {
  name: string;
  /** What is counted, where the name does not say it. */
  note?: string | undefined;
  count: number;
  /** There are more than were counted. */
  more: boolean;
  href: string;
}

interface Listed {
  items: readonly Partial<ListedTitle>[];
  nextCursor?: string;
}

interface Asked {
  name: string;
  note?: string;
  href: string;
  path: string;
  counts?: ((title: Partial<ListedTitle>) => boolean) | undefined;
}

const ofTitles = (name: string, filters: TitleFilters, counts?: Asked['counts']): Asked => ({
  name,
  href: titleFiltersAddress(filters),
  path: `/v1/editorial/titles?${titlesQuery(filters, Date.now())}`,
  ...defined({ counts }),
});

const asked = (): Asked[] => [
  ofTitles('Waiting for you as second editor', { state: 'waiting' }, ({ mine }) => mine !== true),
  {
    name: 'Suggestions by readers',
    href: '/editorial/suggestions',
    path: '/v1/editorial/suggestions?limit=50',
  },
  {
    name: 'Levels that readers see differently',
    note: gapWords,
    href: '/editorial/suggestions?source=votes',
    path: '/v1/editorial/suggestions?source=votes&limit=50',
  },
  { name: 'Dead links', href: '/editorial/links', path: '/v1/editorial/dead-links?limit=50' },
  ofTitles('Titles without a review', { state: 'draft' }),
  ofTitles('Titles with links not checked for 90 days', { state: 'published', links: 'old' }),
];

/** Counts what waits for an editor today. A part that this installation does not have is left out. `undefined` until all are counted. */
export function useToday(): readonly Task[] | undefined {
  const [tasks, setTasks] = useState<readonly Task[]>();
  useEffect(() => {
    const count = async ({ name, note, href, path, counts = () => true }: Asked): Promise<Task[]> => {
      const answer = await callApi<Listed>('GET', path);
      if (!answer.ok) return [];
      const { items, nextCursor } = answer.body;
      return [{ name, note, href, count: items.filter(counts).length, more: nextCursor !== undefined }];
    };
    void Promise.all(asked().map(count)).then((found) => setTasks(found.flat()));
  }, []);
  return tasks;
}
