import type { TitleCard } from '../../../../../shared/titles/schema.ts';
import { listAt } from '../../../html/editorial/form-values.ts';
import {
  chosenSlugs,
  notRecommendable,
  recommendationNote,
} from '../../../html/editorial/recommendation-note.ts';
import { kindWords } from '../../../html/words/kinds.ts';
import { callApi } from '../../helpers/api.ts';
import { TitleSearch } from '../title-search.tsx';
import { useTitleNames, useUnknownTitles } from '../use-title-names.ts';
import { controlId, useTitleForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { RowList } from './row-list.tsx';
import { LineText } from './text-field.tsx';

const max = 12;
const reasonLimits = { min: 1, max: 120 };

const searchPublished = async (q: string): Promise<readonly TitleCard[]> => {
  const query = new URLSearchParams({ q, limit: '8' }).toString();
  const answer = await callApi<{ items: TitleCard[] }>('GET', `/v1/titles?${query}`);
  return answer.ok ? answer.body.items : [];
};

const Reason = (props: {
  path: string;
  value: unknown;
  slug: string;
  /** Left out when no title has the slug. */
  name: string | undefined;
  note: string | undefined;
}) => {
  const { path, value, slug, note } = props;
  const { set } = useTitleForm();
  const name = props.name ?? slug;
  const noteId = `${controlId(path)}-note`;
  return (
    <>
      <p>
        {props.name === undefined ? (
          slug
        ) : (
          <a href={`/titles/${slug}`} dir="auto">
            {name}
          </a>
        )}
      </p>
      {typeof value === 'string' ? (
        <div>
          <button
            type="button"
            class="small-button"
            aria-describedby={note && noteId}
            onClick={() => set(path, { slug, reason: '' })}
          >
            Give a reason<span class="hidden"> for {name}</span>
          </button>
          {note && (
            <p class="field-hint style-hint" id={noteId}>
              {note}
            </p>
          )}
        </div>
      ) : (
        <LineText
          path={`${path}.reason`}
          label={`Why ${name}`}
          hint="In a few words. Without a reason the page says what both have in common."
          note={note}
          limits={reasonLimits}
        />
      )}
    </>
  );
};

/** The titles that the page recommends, found by search, each with a reason. */
export function RecommendationFields(props: { remember: (card: TitleCard) => void }) {
  const form = useTitleForm();
  const chosen = chosenSlugs(listAt(form.values, 'recommendations'));
  const names = useTitleNames(chosen);
  const unknown = useUnknownTitles(chosen);
  const choose = (card: TitleCard): void => {
    props.remember(card);
    form.set('recommendations', [...listAt(form.values, 'recommendations'), { slug: card.slug, reason: '' }]);
  };
  return (
    <FormSection
      id="recommend"
      heading="Our editors recommend"
      lead="The page shows the first four that are published and suitable from at most two years later. A rule fills the rest."
    >
      <RowList path="recommendations" one="Title" max={max}>
        {(path, value, index) => {
          const slug = chosen[index] ?? '';
          return (
            <Reason
              path={path}
              value={value}
              slug={slug}
              name={unknown.has(slug) ? undefined : (names.get(slug) ?? slug)}
              note={recommendationNote(chosen, index, form.slug, unknown)}
            />
          );
        }}
      </RowList>
      {chosen.length < max && (
        <TitleSearch
          id="recommend-search"
          label="Search the published titles"
          search={searchPublished}
          none={(words) => `Nothing found for "${words}".`}
          about={({ kind, ageRating }) => (
            <span class="field-hint">
              {kindWords[kind].one}, age {ageRating}+
            </span>
          )}
          act="Recommend"
          whyNot={({ slug }) => notRecommendable(slug, chosen, form.slug)}
          choose={choose}
        />
      )}
    </FormSection>
  );
}
