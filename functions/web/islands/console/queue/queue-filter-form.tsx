import catalogue from '../../../../../shared/moderation/reasons.json' with { type: 'json' };
import type { QueueFilters } from '../../../html/console/queue-filters.ts';
import { audiencesInOrder, audienceWords } from '../../../html/words/audiences.ts';
import { reasonName } from '../../../html/words/reasons.ts';

const categories = ['suggestion', 'sample', ...Object.keys(catalogue)];
const priorities = ['9', '8', '7', '6', '5', '4', '3', '2'];

const Choice = (props: {
  name: string;
  label: string;
  all: string;
  chosen: string | undefined;
  options: readonly (readonly [string, string])[];
}) => (
  <div class="field">
    <label for={`filter-${props.name}`}>{props.label}</label>
    <select id={`filter-${props.name}`} name={props.name}>
      <option value="">{props.all}</option>
      {props.options.map(([value, text]) => (
        <option key={value} value={value} selected={value === props.chosen}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

/** The filters of the queue. Each change applies immediately. */
export function QueueFilterForm(props: { filters: QueueFilters; change: (filters: QueueFilters) => void }) {
  const { filters } = props;
  const read = (form: HTMLFormElement): QueueFilters => {
    const given = [...new FormData(form)].flatMap(([name, value]) => {
      const text = String(value).trim();
      return text === '' ? [] : [[name, text]];
    });
    return { tab: filters.tab, ...Object.fromEntries(given) };
  };
  return (
    <search>
      <form
        class="filters queue-filters"
        aria-label="Filter the queue"
        onChange={(event) => props.change(read(event.currentTarget))}
        onSubmit={(event) => {
          event.preventDefault();
          props.change(read(event.currentTarget));
        }}
      >
        <div class="field">
          <label for="filter-q">Title, author or text</label>
          <input id="filter-q" name="q" type="search" maxLength={100} defaultValue={filters.q ?? ''} />
        </div>
        <Choice
          name="category"
          label="Category"
          all="All"
          chosen={filters.category}
          options={categories.map((code) => [code, reasonName(code)])}
        />
        <Choice
          name="audience"
          label="Written by"
          all="Everybody"
          chosen={filters.audience}
          options={audiencesInOrder.map((audience) => [audience, audienceWords[audience].heading])}
        />
        <Choice
          name="priority"
          label="Priority"
          all="All"
          chosen={filters.priority}
          options={priorities.map((priority) => [priority, priority])}
        />
      </form>
    </search>
  );
}
