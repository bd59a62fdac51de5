import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import { type ListedTitle, StateChip } from '../../../html/editorial/title-row.tsx';
import { callApi } from '../../helpers/api.ts';
import { TitleSearch } from '../title-search.tsx';

/** Returns whether a title can receive what readers sent for another one. */
const isPossible = (found: ListedTitle, { title }: TitleDraft, publishedOnly: boolean): boolean =>
  found.slug !== title.slug &&
  found.state !== 'merged' &&
  (!publishedOnly || found.publishedRevision !== undefined);

const About = ({ found }: { found: ListedTitle }) => (
  <>
    <StateChip state={found.state} /> <span class="field-hint">/titles/{found.slug}</span>
  </>
);

/** A search for another title of the same kind, by its name, and the one that the editor chose. */
export function FindTitle(props: {
  draft: TitleDraft;
  publishedOnly: boolean;
  chosen: ListedTitle | undefined;
  choose: (found: ListedTitle | undefined) => void;
}) {
  const { draft, chosen, publishedOnly } = props;
  const search = async (q: string): Promise<ListedTitle[]> => {
    const query = new URLSearchParams({ q, kind: draft.title.kind, limit: '50' }).toString();
    const answer = await callApi<{ items: ListedTitle[] }>('GET', `/v1/editorial/titles?${query}`);
    return answer.ok ? answer.body.items.filter((one) => isPossible(one, draft, publishedOnly)) : [];
  };
  if (chosen)
    return (
      <p class="chosen-title">
        <span>
          <strong dir="auto">{chosen.name}</strong> <About found={chosen} />
        </span>
        <button type="button" class="small-button" onClick={() => props.choose(undefined)}>
          Choose another
        </button>
      </p>
    );
  return (
    <TitleSearch
      id="other-title"
      label="Search the other title by its name"
      search={search}
      none={(words) =>
        `No other ${publishedOnly ? 'published title' : 'title'} of this kind found for "${words}".`
      }
      about={(found) => <About found={found} />}
      act="Choose"
      choose={props.choose}
    />
  );
}
