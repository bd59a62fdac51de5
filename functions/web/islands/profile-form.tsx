import { useEffect, useState } from 'preact/hooks';
import { childBands } from '../../../shared/people/child-bands.ts';
import type { ChildBand } from '../../../shared/people/profile.ts';
import { type ApiProblem, callApi } from './api.ts';
import { Field } from './field.tsx';
import { FormFoot } from './form-foot.tsx';

interface Me {
  handle: string;
  handleChosen: boolean;
  childAges: ChildBand[];
  showChildAges: boolean;
}

const bandWords = (band: ChildBand): string => (band === 'under-2' ? 'under 2' : band.replace('-', ' to '));

const changeIn = (form: FormData, me: Me) => {
  const handle = String(form.get('handle') ?? '').trim();
  return {
    ...(!me.handleChosen && handle !== '' && handle !== me.handle ? { handle } : {}),
    childAges: form.getAll('childAges'),
    showChildAges: form.get('showChildAges') !== null,
  };
};

const Children = ({ me }: { me: Me }) => (
  <fieldset>
    <legend>Ages of your children, if you like</legend>
    <div class="ticks">
      {childBands.map((band) => (
        <label key={band} class="tick">
          <input type="checkbox" name="childAges" value={band} checked={me.childAges.includes(band)} />
          {bandWords(band)}
        </label>
      ))}
      <label class="tick">
        <input type="checkbox" name="showChildAges" checked={me.showChildAges} />
        show them beside my reviews
      </label>
    </div>
  </fieldset>
);

/** The name that stands beside somebody's reviews, and how old their children are. */
export const ProfileForm = () => {
  const [me, setMe] = useState<Me>();
  const [status, setStatus] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem>();
  useEffect(() => {
    void callApi<Me>('GET', '/v1/me').then((answer) => {
      if (answer.ok) setMe(answer.body);
      else setProblem(answer.problem);
    });
  }, []);
  if (me === undefined) return problem ? <p role="alert">{problem.title}</p> : <p>Looking ...</p>;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const body = changeIn(new FormData(event.currentTarget as HTMLFormElement), me);
    setSending(true);
    const answer = await callApi<Me>('PUT', '/v1/me', { body });
    setSending(false);
    setStatus(answer.ok ? 'Kept.' : '');
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setMe(answer.body);
  };
  const refused = problem?.errors.find(({ path }) => path === 'handle');
  return (
    <form class="form" onSubmit={(event) => void send(event)} aria-label="Your name here">
      <Field
        id="handle"
        label="Your name here"
        hint={
          me.handleChosen
            ? 'Chosen once, so that readers know whom they read.'
            : 'Can be chosen once. Better not your real name.'
        }
        error={refused && `This ${refused.message}.`}
      >
        {(described) => (
          <input
            {...described}
            name="handle"
            defaultValue={me.handle}
            minLength={3}
            maxLength={24}
            disabled={me.handleChosen}
          />
        )}
      </Field>
      <Children me={me} />
      <FormFoot problem={refused ? undefined : problem?.title} sending={sending} button="Keep it" />
      <p role="status">{status}</p>
    </form>
  );
};
