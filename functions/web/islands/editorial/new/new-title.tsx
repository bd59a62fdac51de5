import { useState } from 'preact/hooks';
import type { TitleKind } from '../../../../../shared/titles/kinds.ts';
import { reservedSlugFault } from '../../../../../shared/titles/reserved-slugs.ts';
import { defined } from '../../../../../shared/values/defined.ts';
import { editorialAction } from '../../../html/editorial/keymap.ts';
import { isReadable, proposedSlug, slugOf } from '../../../html/editorial/slug-of.ts';
import { kindsInOrder, kindWords } from '../../../html/words/kinds.ts';
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
  return problem.errors.length > 0 ? 'Please check the marked fields.' : `${problem.title}.`;
};

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
    if (field === 'slug' && slugFault) return slugFault;
    if (field === 'slug' && problem?.code === 'slug-taken') return 'Another title has it.';
    return problem?.errors.find(({ path }) => path === field)?.message;
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
      <Field
        id="new-name"
        label="Name"
        hint="As the work calls itself where you publish."
        error={errorAt('name')}
      >
        {(described) => (
          <input
            {...described}
            value={name}
            maxLength={250}
            required
            dir="auto"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <SameNames name={name} />
      {isOtherScript && (
        <Field
          id="new-latin-name"
          label="Name in Latin letters (optional)"
          hint="An address has Latin letters and digits only. This name makes one that people can read, and search finds it."
          error={errorAt('alternativeTitles.0.name')}
        >
          {(described) => (
            <input
              {...described}
              value={latinName}
              maxLength={250}
              onInput={(event) => setLatinName(event.currentTarget.value)}
            />
          )}
        </Field>
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
