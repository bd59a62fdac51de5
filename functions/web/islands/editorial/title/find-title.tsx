import { useState } from 'preact/hooks';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import { type ListedTitle, StateChip } from '../../../html/editorial/title-row.tsx';
import { callApi } from '../../helpers/api.ts';

const maxShown = 8;

/** Returns whether a title can receive what readers sent for another one. */
const isPossible = (found: ListedTitle, { title }: TitleDraft, publishedOnly: boolean): boolean =>
  found.slug !== title.slug &&
  found.state !== 'merged' &&
  (!publishedOnly || found.publishedRevision !== undefined);

/** A search for another title of the same kind, by its name, and the one that the editor chose. */
export function FindTitle(props: {
  draft: TitleDraft;
  publishedOnly: boolean;
  chosen: ListedTitle | undefined;
  choose: (found: ListedTitle | undefined) => void;
}) {
  const { draft, chosen } = props;
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ items: readonly ListedTitle[]; words: string }>();
  const search = async (): Promise<void> => {
    const q = words.trim();
    if (q === '') return setFound(undefined);
    const query = new URLSearchParams({ q, kind: draft.title.kind, limit: '50' }).toString();
    const answer = await callApi<{ items: ListedTitle[] }>('GET', `/v1/editorial/titles?${query}`);
    const items = answer.ok ? answer.body.items : [];
    setFound({ items: items.filter((one) => isPossible(one, draft, props.publishedOnly)), words: q });
  };
  if (chosen)
    return (
      <p class="chosen-title">
        <span>
          <strong dir="auto">{chosen.name}</strong> <StateChip state={chosen.state} />{' '}
          <span class="field-hint">/titles/{chosen.slug}</span>
        </span>
        <button type="button" class="small-button" onClick={() => props.choose(undefined)}>
          Choose another
        </button>
      </p>
    );
  return (
    <div class="field">
      <label for="other-title">Search the other title by its name</label>
      <div class="name-add">
        <input
          id="other-title"
          type="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void search();
          }}
        />
        <button type="button" class="small-button" onClick={() => void search()}>
          Search
        </button>
      </div>
      <p class="field-hint" role="status">
        {found &&
          (found.items.length === 0
            ? `No other ${props.publishedOnly ? 'published title' : 'title'} of this kind found for "${found.words}".`
            : `${found.items.length} found.`)}
      </p>
      {found && found.items.length > 0 && (
        <ul class="found-titles">
          {found.items.slice(0, maxShown).map((one) => (
            <li key={one.slug}>
              <span>
                <strong dir="auto">{one.name}</strong> <StateChip state={one.state} />{' '}
                <span class="field-hint">/titles/{one.slug}</span>
              </span>
              <button type="button" class="small-button" onClick={() => props.choose(one)}>
                Choose<span class="hidden"> {one.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
