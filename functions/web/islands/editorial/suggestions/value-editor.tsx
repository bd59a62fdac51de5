import { categoryIn, entriesIn, valueControl } from '../../../html/editorial/value-control.ts';
import { fieldName } from '../../../html/words/fields.ts';
import { isGridCategory } from '../../../html/words/grid-name.ts';
import { offerWords } from '../../../html/words/offers.ts';
import { type Described, Field } from '../../forms/field.tsx';
import { LevelPicks } from '../../forms/level-picks.tsx';

interface Editing {
  id: string;
  path: string;
  value: unknown;
  label: string;
  error?: string | undefined;
  change: (value: unknown) => void;
}

type Row = Readonly<Record<string, unknown>>;

const Choice = (props: {
  described: Described;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  change: (value: string) => void;
}) => (
  <select
    {...props.described}
    value={props.value}
    onChange={(event) => props.change(event.currentTarget.value)}
  >
    {props.options.map(([value, words]) => (
      <option key={value} value={value}>
        {words}
      </option>
    ))}
  </select>
);

const dateHint = 'As precisely as you know it: 2002, 2002-05 or 2002-05-03';

/** The control for a value that is one text or number, a date, or yes and no. */
const SimpleControl = ({
  path,
  value,
  change,
  described,
}: Omit<Editing, 'id' | 'label'> & { described: Described }) => {
  const control = valueControl(path, value);
  if (path.endsWith('/kind') && typeof value === 'string' && Object.hasOwn(offerWords, value))
    return (
      <Choice described={described} value={value} options={Object.entries(offerWords)} change={change} />
    );
  if (control === 'yes-no')
    return (
      <Choice
        described={described}
        value={value ? 'yes' : 'no'}
        options={[
          ['yes', 'Yes'],
          ['no', 'No'],
        ]}
        change={(answer) => change(answer === 'yes')}
      />
    );
  if (control === 'number')
    return (
      <input
        {...described}
        type="number"
        defaultValue={String(value)}
        onInput={(event) => change(Number(event.currentTarget.value))}
      />
    );
  if (control === 'prose')
    return (
      <textarea
        {...described}
        rows={6}
        dir="auto"
        defaultValue={String(value)}
        onInput={(event) => change(event.currentTarget.value)}
      />
    );
  return (
    <input
      {...described}
      type="text"
      dir="auto"
      defaultValue={String(value)}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
};

const Simple = (props: Editing) => (
  <Field
    id={props.id}
    label={props.label}
    error={props.error}
    hint={valueControl(props.path, props.value) === 'date' && !props.path.endsWith('lastChecked') && dateHint}
  >
    {(described) => <SimpleControl {...props} described={described} />}
  </Field>
);

const Entries = (props: Editing) => (
  <Field id={props.id} label={props.label} hint="One entry in each line" error={props.error}>
    {(described) => (
      <textarea
        {...described}
        rows={Math.min(10, (props.value as string[]).length + 2)}
        dir="auto"
        defaultValue={(props.value as string[]).join('\n')}
        onInput={(event) => props.change(entriesIn(event.currentTarget.value))}
      />
    )}
  </Field>
);

/** The control of a member of an object: a text, or a list of texts. */
const Member = (props: Editing) =>
  Array.isArray(props.value) ? <Entries {...props} /> : <Simple {...props} />;

/** The members of an object, such as an offer, each with its own control. */
const RowFields = (props: Editing) => {
  const row = props.value as Row;
  return (
    <fieldset class="value-row">
      <legend>{props.label}</legend>
      {props.error && <p class="field-error">{props.error}</p>}
      {Object.entries(row).map(([name, member]) => (
        <Member
          key={name}
          id={`${props.id}-${name}`}
          path={`${props.path}/${name}`}
          label={fieldName(name)}
          value={member}
          change={(value) => props.change({ ...row, [name]: value })}
        />
      ))}
    </fieldset>
  );
};

const Rows = (props: Editing) => {
  const rows = props.value as readonly Row[];
  const others = (at: number) => rows.filter((_, index) => index !== at);
  return (
    <div class="value-rows">
      {props.error && <p class="field-error">{props.error}</p>}
      {rows.map((row, index) => (
        <div key={`${rows.length} ${index}`}>
          <RowFields
            id={`${props.id}-${index}`}
            path={props.path}
            label={`${props.label}, entry ${index + 1}`}
            value={row}
            change={(value) => props.change(rows.map((one, at) => (at === index ? value : one)))}
          />
          <button type="button" class="small-button" onClick={() => props.change(others(index))}>
            Remove<span class="hidden"> entry {index + 1}</span>
          </button>
        </div>
      ))}
    </div>
  );
};

/** The controls for the value of a field, chosen by what the value is. `change` is called with every new value. */
export function ValueEditor(props: Editing) {
  const control = valueControl(props.path, props.value);
  if (control === 'entries') return <Entries {...props} />;
  if (control === 'row') return <RowFields {...props} />;
  if (control === 'rows') return <Rows {...props} />;
  const category = categoryIn(props.path);
  if (control === 'level' && isGridCategory(category))
    return (
      <LevelPicks
        id={props.id}
        category={category}
        legend={props.label}
        name={`${props.id}-level`}
        chosen={props.value}
        change={props.change}
        error={props.error}
      />
    );
  return <Simple {...props} />;
}
