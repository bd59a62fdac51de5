import type { CardSort } from '../../../../shared/titles/filter-cards.ts';
import { kindsInOrder, kindWords } from '../words/kinds.ts';

/** The filters of a list, as they appear in the query string. */
export interface Filters {
  kind?: string | undefined;
  genre?: string | undefined;
  topic?: string | undefined;
  maxAge?: string | undefined;
  sort?: CardSort | undefined;
}

/** The sort orders of a list, by their names in the query string. */
const sortWords: Readonly<Record<CardSort, string>> = {
  newest: 'Newest first',
  stars: 'Best first',
  age: 'Youngest age first',
  name: 'By name',
};

const ages = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

const Choice = (props: {
  name: keyof Filters;
  label: string;
  value: string | undefined;
  any?: string;
  options: readonly (readonly [value: string, text: string])[];
}) => (
  <p class="field">
    <label for={`filter-${props.name}`}>{props.label}</label>
    <select id={`filter-${props.name}`} name={props.name}>
      {props.any && <option value="">{props.any}</option>}
      {props.options.map(([value, text]) => (
        <option key={value} value={value} selected={value === props.value}>
          {text}
        </option>
      ))}
    </select>
  </p>
);

const same = (names: readonly string[]) => names.map((name) => [name, name] as const);

/** The filters of the catalogue: a plain form that works without scripts. */
export function BrowseForm({
  filters,
  genres,
  topics,
}: {
  filters: Filters;
  genres: readonly string[];
  topics: readonly string[];
}) {
  return (
    <form class="filters" action="/browse" method="get" aria-label="Filter titles">
      <Choice
        name="kind"
        label="Kind"
        any="Everything"
        value={filters.kind}
        options={kindsInOrder.map((kind) => [kind, kindWords[kind].many] as const)}
      />
      <Choice
        name="maxAge"
        label="Suitable for age"
        any="Any age"
        value={filters.maxAge}
        options={ages.map((age) => [String(age), String(age)] as const)}
      />
      <Choice name="genre" label="Genre" any="Any genre" value={filters.genre} options={same(genres)} />
      <Choice name="topic" label="Topic" any="Any topic" value={filters.topic} options={same(topics)} />
      <Choice name="sort" label="Order" value={filters.sort} options={Object.entries(sortWords)} />
      <p class="field">
        <button class="button" type="submit">
          Show
        </button>
      </p>
    </form>
  );
}
