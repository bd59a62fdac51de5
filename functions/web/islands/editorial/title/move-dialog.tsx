import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import type { ListedTitle } from '../../../html/editorial/title-row.tsx';
import { longDate } from '../../../html/words/dates.ts';
import { counted } from '../../../html/words/numbers.ts';
import type { ApiProblem } from '../../helpers/api.ts';
import { FindTitle } from './find-title.tsx';
import { TwoTitlesDialog } from './two-titles-dialog.tsx';
import { useSubmissions } from './use-submissions.ts';

/** The ids of what an editor chose to move. */
export interface Chosen {
  reviews: readonly string[];
  suggestions: readonly string[];
}

const Choice = (props: { id: string; chosen: boolean; toggle: () => void; children: ComponentChildren }) => (
  <li>
    <label class="tick move-choice">
      <input type="checkbox" checked={props.chosen} onChange={props.toggle} />
      <span>{props.children}</span>
    </label>
  </li>
);

const toggled = (list: readonly string[], id: string): string[] =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

/** Moves chosen reviews and suggestions to another title, for a page that mixed two works. */
export function MoveDialog(props: {
  draft: TitleDraft;
  close: () => void;
  move: (into: string, chosen: Chosen, note: string | undefined) => Promise<ApiProblem | undefined>;
}) {
  const { draft } = props;
  const [into, setInto] = useState<ListedTitle>();
  const [chosen, setChosen] = useState<Chosen>({ reviews: [], suggestions: [] });
  const sent = useSubmissions(draft.title.slug, draft.published !== undefined);
  const total = chosen.reviews.length + chosen.suggestions.length;
  const toggle = (what: keyof Chosen, id: string): void =>
    setChosen({ ...chosen, [what]: toggled(chosen[what], id) });
  return (
    <TwoTitlesDialog
      id="move-reviews"
      heading="Move reviews to another title"
      act={into && total > 0 ? `Move ${total}` : undefined}
      close={props.close}
      send={async (note) => (into ? props.move(into.slug, chosen, note) : undefined)}
    >
      <p>
        For a page that mixed two works. If the other one has no title yet,{' '}
        <a href="/editorial/titles/new">add it</a> first.
      </p>
      {sent === undefined && <p role="status">Loading the reviews ...</p>}
      {sent && sent.reviews.length + sent.suggestions.length === 0 && (
        <p role="status">Readers have sent nothing for this title that could be moved.</p>
      )}
      {sent && sent.reviews.length > 0 && (
        <fieldset>
          <legend>Reviews</legend>
          <ul class="move-list">
            {sent.reviews.map((review) => (
              <Choice
                key={review.id}
                id={review.id}
                chosen={chosen.reviews.includes(review.id)}
                toggle={() => toggle('reviews', review.id)}
              >
                <strong dir="auto">{review.headline ?? counted(review.stars, 'star')}</strong>{' '}
                <span class="field-hint">
                  {review.handle}, {longDate(review.publishedAt.slice(0, 10))}
                </span>
                {review.text && (
                  <span class="move-text" dir="auto">
                    {review.text}
                  </span>
                )}
              </Choice>
            ))}
          </ul>
        </fieldset>
      )}
      {sent && sent.suggestions.length > 0 && (
        <fieldset>
          <legend>Suggestions</legend>
          <ul class="move-list">
            {sent.suggestions.map((one) => (
              <Choice
                key={one.id}
                id={one.id}
                chosen={chosen.suggestions.includes(one.id)}
                toggle={() => toggle('suggestions', one.id)}
              >
                <span class="field-hint">{one.reader.name}</span>
                <span class="move-text" dir="auto">
                  {one.text}
                </span>
              </Choice>
            ))}
          </ul>
        </fieldset>
      )}
      <FindTitle draft={draft} publishedOnly={false} chosen={into} choose={setInto} />
    </TwoTitlesDialog>
  );
}
