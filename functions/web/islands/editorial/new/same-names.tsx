import { useEffect, useState } from 'preact/hooks';
import { type ListedTitle, StateChip } from '../../../html/editorial/title-row.tsx';
import { kindWords } from '../../../html/words/kinds.ts';
import { callApi } from '../../helpers/api.ts';

const waitMs = 400;
const minLength = 2;
const maxShown = '5';

/** Returns the titles with the words of a name, in all states, some time after somebody stopped typing. */
const useSimilar = (name: string): readonly ListedTitle[] => {
  const [similar, setSimilar] = useState<readonly ListedTitle[]>([]);
  const asked = name.trim();
  useEffect(() => {
    if (asked.length < minLength) return setSimilar([]);
    let isCurrent = true;
    const search = async (): Promise<void> => {
      const query = new URLSearchParams({ q: asked, limit: maxShown }).toString();
      const answer = await callApi<{ items: ListedTitle[] }>('GET', `/v1/editorial/titles?${query}`);
      if (isCurrent) setSimilar(answer.ok ? answer.body.items : []);
    };
    const timer = setTimeout(() => void search(), waitMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return similar;
};

/** Warns of titles that have the words of a new title's name: the work may be there already. It can be added all the same. */
export function SameNames({ name }: { name: string }) {
  const similar = useSimilar(name);
  return (
    <div role="status">
      {similar.length > 0 && (
        <div class="same-names">
          <p>
            <strong>Is it there already?</strong> These titles have such a name. Another work of the same name
            can be added.
          </p>
          <ul>
            {similar.map((one) => (
              <li key={one.slug}>
                <a href={`/editorial/titles/${one.slug}`} dir="auto">
                  {one.name}
                </a>{' '}
                <span class="field-hint">{kindWords[one.kind].one}</span> <StateChip state={one.state} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
