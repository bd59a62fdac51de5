import { useState } from 'preact/hooks';
import type { TitleCard } from '../../../../../shared/titles/schema.ts';
import { listAt } from '../../../html/editorial/form-values.ts';
import { kindWords } from '../../../html/words/kinds.ts';
import { callApi } from '../../helpers/api.ts';
import { useTitleForm } from './form-context.ts';
import { FormSection } from './form-section.tsx';
import { RowList } from './row-list.tsx';
import { LineText } from './text-field.tsx';

const max = 12;
const reasonLimits = { min: 1, max: 120 };

const slugIn = (choice: unknown): string =>
  typeof choice === 'string' ? choice : String((choice as { slug?: unknown } | undefined)?.slug ?? '');

const Found = (props: { card: TitleCard; chosen: boolean; choose: () => void }) => (
  <li>
    <span>
      <strong dir="auto">{props.card.name}</strong>{' '}
      <span class="field-hint">
        {kindWords[props.card.kind].one}, age {props.card.ageRating}+
      </span>
    </span>
    {props.chosen ? (
      <span class="field-hint">Chosen</span>
    ) : (
      <button type="button" class="small-button" onClick={props.choose}>
        Recommend<span class="hidden"> {props.card.name}</span>
      </button>
    )}
  </li>
);

const Search = ({ chosen, choose }: { chosen: readonly string[]; choose: (card: TitleCard) => void }) => {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<{ items: readonly TitleCard[]; words: string }>();
  const search = async (): Promise<void> => {
    const q = words.trim();
    if (q === '') return setFound(undefined);
    const query = new URLSearchParams({ q, limit: '8' }).toString();
    const answer = await callApi<{ items: TitleCard[] }>('GET', `/v1/titles?${query}`);
    setFound({ items: answer.ok ? answer.body.items : [], words: q });
  };
  return (
    <div class="field">
      <label for="recommend-search">Search the published titles</label>
      <div class="name-add">
        <input
          id="recommend-search"
          type="search"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
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
          (found.items.length === 0 ? `Nothing found for "${found.words}".` : `${found.items.length} found.`)}
      </p>
      {found && found.items.length > 0 && (
        <ul class="found-titles">
          {found.items.map((card) => (
            <Found
              key={card.slug}
              card={card}
              chosen={chosen.includes(card.slug)}
              choose={() => choose(card)}
            />
          ))}
        </ul>
      )}
    </div>
  );
};

/** The titles that the page recommends, found by search, each with a reason. */
export function RecommendationFields(props: { remember: (card: TitleCard) => void }) {
  const form = useTitleForm();
  const chosen = listAt(form.values, 'recommendations').map(slugIn);
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
        {(path, value) => <Reason path={path} value={value} />}
      </RowList>
      {chosen.length < max && <Search chosen={[...chosen, form.slug]} choose={choose} />}
    </FormSection>
  );
}

const Reason = ({ path, value }: { path: string; value: unknown }) => {
  const { set } = useTitleForm();
  const slug = slugIn(value);
  return (
    <>
      <p>
        <a href={`/titles/${slug}`}>{slug}</a>
      </p>
      {typeof value === 'string' ? (
        <button type="button" class="small-button" onClick={() => set(path, { slug, reason: '' })}>
          Give a reason<span class="hidden"> for {slug}</span>
        </button>
      ) : (
        <LineText
          path={`${path}.reason`}
          label={`Why ${slug}`}
          hint="In a few words. Without a reason the page says what both have in common."
          limits={reasonLimits}
        />
      )}
    </>
  );
};
