import { useState } from 'preact/hooks';
import type { Me } from '../../../../shared/contract/me.ts';
import { Field } from '../forms/field.tsx';
import { callApi } from '../helpers/api.ts';

const own = 'own';

const whyOffered =
  'Strangers can read it. Your real name, your school, your birth year or a number could tell them who ' +
  'and where you are. Choose one of these names, or write two words that say nothing about you.';
const once = 'You can choose it only once, so that readers always know whose reviews they are reading.';

const OwnName = ({ me, error }: { me: Me; error: string | undefined }) => (
  <Field
    id="handle"
    label="Your own name"
    hint="Not your real name. 3 to 24 letters and digits."
    error={error}
  >
    {(described) => (
      <input {...described} name="handle" minLength={3} maxLength={24} placeholder={me.handle} />
    )}
  </Field>
);

interface Props {
  me: Me;
  error: string | undefined;
  /** Available names, when the last name could not be chosen. */
  near: readonly string[];
}

/** The public name. Before it is chosen: suggested available names and a field for the person's own idea. */
export function NameFields({ me, error, near }: Props) {
  const [picked, setPicked] = useState('');
  const [page, setPage] = useState(0);
  const [names, setNames] = useState(me.suggestedHandles ?? []);
  const [left, setLeft] = useState<readonly string[]>();
  const isNear = near.length > 0 && near !== left;
  if (me.handleChosen)
    return (
      <Field id="handle" label="Your public name" hint={once}>
        {(described) => <input {...described} defaultValue={me.handle} disabled />}
      </Field>
    );
  const more = async () => {
    const answer = await callApi<Me>('GET', `/v1/me?names=${page + 1}`);
    if (!answer.ok) return;
    setPage(page + 1);
    setPicked('');
    setLeft(near);
    setNames(answer.body.suggestedHandles ?? []);
  };
  const option = (value: string, label: string) => (
    <label key={value} class="tick">
      <input
        type="radio"
        name="pick"
        value={value}
        checked={picked === value}
        onChange={() => setPicked(value)}
      />
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend>Choose your public name</legend>
      <p class="field-hint">
        {me.audience === 'teen' ? whyOffered : 'It is best not to use your real name.'} Until you choose one,
        readers see {me.handle}. {once}
      </p>
      {isNear && <p class="field-hint">These names are available. The first ones are similar to yours:</p>}
      <div class="ticks">
        {(isNear ? near : names).map((name) => option(name, name))}
        {option(own, 'my own name')}
      </div>
      {picked === own && <OwnName me={me} error={error} />}
      {picked !== own && error && <p class="field-error">{error}</p>}
      <button type="button" class="button button-quiet" onClick={() => void more()}>
        Show other names{' '}
      </button>
    </fieldset>
  );
}

/** Returns the name chosen in a form, if any. */
export function nameIn(form: FormData): string | undefined {
  const pick = String(form.get('pick') ?? '');
  const name = pick === own ? String(form.get('handle') ?? '').trim() : pick;
  return name === '' ? undefined : name;
}
