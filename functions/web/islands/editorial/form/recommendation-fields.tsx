import type { TitleCard } from '../../../../../shared/titles/schema.ts';
import { listAt } from '../../../html/editorial/form-values.ts';
import { kindWords } from '../../../html/words/kinds.ts';
import { callApi } from '../../helpers/api.ts';
import { TitleSearch } from '../title-search.tsx';
import { useTitleNames } from '../use-title-names.ts';
import { useTitleForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { RowList } from './row-list.tsx';
import { LineText } from './text-field.tsx';

const max = 12;
const reasonLimits = { min: 1, max: 120 };

const slugIn = (choice: unknown): string =>
  typeof choice === 'string' ? choice : String((choice as { slug?: unknown } | undefined)?.slug ?? '');

const searchPublished = async (q: string): Promise<readonly TitleCard[]> => {
  const query = new URLSearchParams({ q, limit: '8' }).toString();
  const answer = await callApi<{ items: TitleCard[] }>('GET', `/v1/titles?${query}`);
  return answer.ok ? answer.body.items : [];
};

const Reason = (props: { path: string; value: unknown; name: string }) => {
  const { path, value, name } = props;
  const { set } = useTitleForm();
  const slug = slugIn(value);
  return (
    <>
      <p>
        <a href={`/titles/${slug}`} dir="auto">
          {name}
        </a>
      </p>
      {typeof value === 'string' ? (
        <button type="button" class="small-button" onClick={() => set(path, { slug, reason: '' })}>
          Give a reason<span class="hidden"> for {name}</span>
        </button>
      ) : (
        <LineText
          path={`${path}.reason`}
          label={`Why ${name}`}
          hint="In a few words. Without a reason the page says what both have in common."
          limits={reasonLimits}
        />
      )}
    </>
  );
};

/** The titles that the page recommends, found by search, each with a reason. */
export function RecommendationFields(props: { remember: (card: TitleCard) => void }) {
  const form = useTitleForm();
  const chosen = listAt(form.values, 'recommendations').map(slugIn);
  const names = useTitleNames(chosen);
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
        {(path, value) => (
          <Reason path={path} value={value} name={names.get(slugIn(value)) ?? slugIn(value)} />
        )}
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
          isChosen={({ slug }) => slug === form.slug || chosen.includes(slug)}
          choose={choose}
        />
      )}
    </FormSection>
  );
}
