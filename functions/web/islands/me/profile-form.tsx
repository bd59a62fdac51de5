import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../../../../shared/contract/me.ts';
import { childBands } from '../../../../shared/people/child-bands.ts';
import type { ChildBand } from '../../../../shared/people/profile.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { FormFoot } from '../forms/form-foot.tsx';
import { type ApiProblem, callApi } from '../helpers/api.ts';
import { askAgeFirst } from '../helpers/ask-age-first.ts';
import { NameFields, nameIn } from './name-fields.tsx';

const bandWords = (band: ChildBand): string => (band === 'under-2' ? 'under 2' : band.replace('-', ' to '));

/** Returns whether to ask for the ages of children: not if the person is a teen, or may be one. */
const isAsked = ({ audience }: Me): boolean => audience !== 'teen';

const changeIn = (form: FormData, me: Me) => {
  const handle = nameIn(form);
  const asked = isAsked(me);
  return defined({
    handle,
    childAges: asked ? form.getAll('childAges') : undefined,
    showChildAges: asked ? form.get('showChildAges') !== null : undefined,
  });
};

const Children = ({ me }: { me: Me }) => (
  <fieldset>
    <legend>Ages of your children (optional)</legend>
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

/** The form for a person's public name and, for adults, the ages of their children. */
export function ProfileForm() {
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
  if (me === undefined) return problem ? <p role="alert">{problem.title}</p> : <p>Loading ...</p>;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const body = changeIn(new FormData(event.currentTarget as HTMLFormElement), me);
    if (Object.keys(body).length === 0) return setStatus('Choose a name first.');
    setSending(true);
    const answer = await callApi<Me>('PUT', '/v1/me', { body });
    setSending(false);
    if (!answer.ok && askAgeFirst(answer.problem)) return;
    setStatus(answer.ok ? 'Saved.' : '');
    setProblem(answer.ok ? undefined : answer.problem);
    if (answer.ok) setMe(answer.body);
  };
  const refused = problem?.errors.find(({ path }) => path === 'handle');
  return (
    <form class="form" onSubmit={(event) => void send(event)} aria-label="Your profile">
      <NameFields
        me={me}
        error={refused && `This ${refused.message}.`}
        near={problem?.suggestedHandles ?? []}
      />
      {isAsked(me) && <Children me={me} />}
      {(isAsked(me) || !me.handleChosen) && (
        <FormFoot problem={refused ? undefined : problem?.title} sending={sending} button="Save" />
      )}
      <p role="status">{status}</p>
    </form>
  );
}
