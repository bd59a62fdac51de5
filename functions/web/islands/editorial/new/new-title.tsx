import { useState } from 'preact/hooks';
import type { TitleKind } from '../../../../../shared/titles/kinds.ts';
import { reservedSlugFault } from '../../../../../shared/titles/reserved-slugs.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import { editorialAction } from '../../../html/editorial/keymap.ts';
import { isReadable, proposedSlug, slugOf } from '../../../html/editorial/slug-of.ts';
import { kindsInOrder, kindWords } from '../../../html/words/kinds.ts';
import { asSentence, sentenceOf } from '../../../html/words/messages.ts';
import { Field } from '../../forms/field.tsx';
import { FormFoot } from '../../forms/form-foot.tsx';
import { type ApiProblem, callApi } from '../../helpers/api.ts';
import { openKeys } from '../../helpers/keys-dialog.tsx';
import { Refused } from '../../helpers/refusal-view.tsx';
import { useKeys } from '../../helpers/use-keys.ts';
import { titlesHome } from '../open-editorial.tsx';
import { leaveField } from '../rows.ts';
import { SameNames } from './same-names.tsx';

const wordsFor = (problem: ApiProblem): string => {
  if (problem.code === 'slug-taken')
    return 'Another title has this address. Open that title, or choose another address.';
  return problem.errors.length > 0 ? 'Please check the marked fields.' : asSentence(problem.title);
};

const NameField = (props: {
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  value: string;
  required?: true;
  change: (value: string) => void;
}) => (
  <Field id={props.id} label={props.label} hint={props.hint} error={props.error}>
    {(described) => (
      <input
        {...described}
        value={props.value}
        maxLength={250}
        required={props.required}
        dir="auto"
        onInput={(event) => props.change(event.currentTarget.value)}
      />
    )}
  </Field>
);

/** Adds a title by its kind and its name. All other facts and the review follow on the page of the title. */
export function NewTitle() {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<TitleKind>();
  const [latinName, setLatinName] = useState('');
  const [own, setOwn] = useState<string>();
  const [problem, setProblem] = useState<ApiProblem>();
  const [sending, setSending] = useState(false);
  const slug = own ?? proposedSlug(name, latinName, kind);
  const slugFault = reservedSlugFault(slug);
  const isOtherScript = name.trim() !== '' && !isReadable(slugOf(name), name);
  useKeys(editorialAction, (action) => {
    if (action === 'help') return openKeys();
    return action === 'escape' && leaveField();
  });
  const send = async (): Promise<void> => {
    setSending(true);
    setProblem(undefined);
    const latin = isOtherScript ? latinName.trim() : '';
    const alternativeTitles = latin === '' ? undefined : [{ name: latin }];
    const body = { slug, kind, name: name.trim(), ...defined({ alternativeTitles }), details: {} };
    const answer = await callApi<{ slug: string }>('POST', '/v1/editorial/titles', { body });
    if (answer.ok) return location.assign(`/editorial/titles/${answer.body.slug}`);
    setSending(false);
    setProblem(answer.problem);
  };
  const errorAt = (field: string): string | undefined => {
    if (field === 'slug' && slugFault) return sentenceOf(slugFault);
    if (field === 'slug' && problem?.code === 'slug-taken') return 'Another title has it.';
    const refused = problem?.errors.find(({ path }) => path === field);
    return refused && sentenceOf(refused.message);
  };
  if (problem?.status === 401 || problem?.status === 403)
    return <Refused problem={problem} retry={() => setProblem(undefined)} home={titlesHome} />;
  return (
    <form
      class="form panel"
      aria-label="New title"
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending && slugFault === undefined) void send();
      }}
    >
      <p>
        Start with what never changes: the kind and the address. Everything else follows on the next page.
      </p>
      <fieldset>
        <legend>Kind</legend>
        <div class="ticks">
          {kindsInOrder.map((each) => (
            <label class="tick" key={each}>
              <input
                type="radio"
                name="kind"
                value={each}
                checked={each === kind}
                required
                onChange={() => setKind(each)}
              />
              {kindWords[each].one}
            </label>
          ))}
        </div>
      </fieldset>
      <NameField
        id="new-name"
        label="Name"
        hint="As the work calls itself where you publish."
        error={errorAt('name')}
        value={name}
        required
        change={setName}
      />
      <SameNames name={name} />
      {isOtherScript && (
        <NameField
          id="new-latin-name"
          label="Name in Latin letters (optional)"
          hint="An address has Latin letters and digits only. This name makes one that people can read, and search finds it."
          error={errorAt('alternativeTitles.0.name')}
          value={latinName}
          change={setLatinName}
        />
      )}
      <Field
        id="new-slug"
        label="Address of the page"
        hint={
          slug === ''
            ? 'It is made from the name. It cannot be changed later.'
            : `The page is at /titles/${slug}. It cannot be changed later.`
        }
        error={errorAt('slug')}
      >
        {(described) => (
          <input
            {...described}
            value={slug}
            maxLength={80}
            required
            spellcheck={false}
            onInput={(event) => setOwn(event.currentTarget.value || undefined)}
          />
        )}
      </Field>
      <FormFoot problem={problem && wordsFor(problem)} sending={sending} button="Add the title" />
    </form>
  );
}
