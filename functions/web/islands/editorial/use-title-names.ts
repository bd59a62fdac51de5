import { useEffect, useState } from 'preact/hooks';
import { callApi } from '../helpers/api.ts';

const asked = new Map<string, Promise<string | undefined>>();

/** Reads the name of a title from its page, or from the editors' record of it if it has no page. */
const readName = async (slug: string): Promise<string | undefined> => {
  const path = encodeURIComponent(slug);
  const page = await callApi<{ name: string }>('GET', `/v1/titles/${path}`);
  if (page.ok) return page.body.name;
  const draft = await callApi<{ title: { name: string } }>('GET', `/v1/editorial/titles/${path}`);
  return draft.ok ? draft.body.title.name : undefined;
};

const nameOf = (slug: string): Promise<string | undefined> => {
  const known = asked.get(slug) ?? readName(slug);
  asked.set(slug, known);
  return known;
};

/** Returns the names of titles by their slugs, as far as they are known by now. Each title is asked for once. */
export function useTitleNames(slugs: readonly string[]): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    for (const slug of slugs)
      void nameOf(slug).then((name) => {
        if (name !== undefined) setNames((before) => new Map([...before, [slug, name]]));
      });
  }, [slugs.join(' ')]);
  return names;
}
