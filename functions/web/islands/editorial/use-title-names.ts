import { useEffect, useState } from 'preact/hooks';
import { callApi } from '../helpers/api.ts';

/** What is known of a slug: the name of its title, or that no title has it. */
type Known = { name: string } | 'no title';

const asked = new Map<string, Promise<Known | undefined>>();

/** Reads the name of a title from its page, or from the editors' record of it if it has no page. */
const readTitle = async (slug: string): Promise<Known | undefined> => {
  const path = encodeURIComponent(slug);
  const page = await callApi<{ name: string }>('GET', `/v1/titles/${path}`);
  if (page.ok) return { name: page.body.name };
  const draft = await callApi<{ title: { name: string } }>('GET', `/v1/editorial/titles/${path}`);
  if (draft.ok) return { name: draft.body.title.name };
  return page.problem.status === 404 && draft.problem.status === 404 ? 'no title' : undefined;
};

const knownOf = (slug: string): Promise<Known | undefined> => {
  const known = asked.get(slug) ?? readTitle(slug);
  asked.set(slug, known);
  return known;
};

const useKnown = (slugs: readonly string[]): ReadonlyMap<string, Known> => {
  const [all, setAll] = useState<ReadonlyMap<string, Known>>(new Map());
  useEffect(() => {
    for (const slug of slugs)
      void knownOf(slug).then((known) => {
        if (known !== undefined) setAll((before) => new Map([...before, [slug, known]]));
      });
  }, [slugs.join(' ')]);
  return all;
};

/** Returns the names of titles by their slugs, as far as they are known by now. Each title is asked for once. */
export function useTitleNames(slugs: readonly string[]): ReadonlyMap<string, string> {
  const known = useKnown(slugs);
  return new Map([...known].flatMap(([slug, one]) => (one === 'no title' ? [] : [[slug, one.name]])));
}

/** Returns those of the slugs that no title has, as far as it is known by now. */
export function useUnknownTitles(slugs: readonly string[]): ReadonlySet<string> {
  const known = useKnown(slugs);
  return new Set(slugs.filter((slug) => known.get(slug) === 'no title'));
}
