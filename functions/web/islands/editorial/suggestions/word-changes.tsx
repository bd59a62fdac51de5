import { useMemo } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import {
  type ChangeableField,
  changeableFields,
  type EditedPage,
} from '../../../html/editorial/changeable-fields.ts';
import { rowsOfPage } from '../../../html/editorial/suggestion-words.ts';
import { valueLines } from '../../../html/words/field-values.ts';
import { Field } from '../../forms/field.tsx';
import { focusOnValueIn } from '../../helpers/focus.ts';
import type { PreparedDecision } from './use-draft.ts';
import { ValueEditor } from './value-editor.tsx';

const groupsOf = (fields: readonly ChangeableField[], first: EditorialSuggestion['area']) => {
  const rows = Object.keys(rowsOfPage) as EditorialSuggestion['area'][];
  const inOrder = [first, ...rows.filter((row) => row !== first)];
  return inOrder
    .map((row) => ({ row, fields: fields.filter((field) => field.row === row) }))
    .filter((group) => group.fields.length > 0);
};

/**
 * The fields that an editor changes after a suggestion that has only words: the editor chooses each and writes what the page
 * should say.
 */
export function WordChanges(props: {
  suggestion: EditorialSuggestion;
  page: EditedPage;
  prepared: PreparedDecision;
  errors: Readonly<Record<number, string>>;
}) {
  const { suggestion, prepared, errors } = props;
  const { secondEditor = true } = suggestion;
  const fields = useMemo(() => changeableFields(props.page, { secondEditor }), [props.page, secondEditor]);
  const { written } = prepared.draft;
  const left = fields.filter(({ path }) => !written.some((one) => one.path === path));
  const add = (path: string): void => {
    const field = fields.find((one) => one.path === path);
    if (field) prepared.writeFields([...written, { path, value: field.value }]);
    requestAnimationFrame(() =>
      focusOnValueIn(
        document.querySelector(`#written-${written.length}, [id^="written-${written.length}-"]`),
      ),
    );
  };
  return (
    <div class="word-changes">
      <p>
        The reader describes the change in words. Choose the field and write what the page should say, or{' '}
        <a href={`/editorial/titles/${suggestion.slug}`}>open the title's editor</a>{' '}
        {secondEditor
          ? 'for the age, the levels and the texts: they need a revision, which another editor publishes.'
          : 'for a larger change: it makes a revision, which needs its own publication.'}
      </p>
      {written.map(({ path, value }, index) => {
        const field = fields.find((one) => one.path === path);
        return (
          <div key={path} class="own-value">
            <ValueEditor
              id={`written-${index}`}
              path={path}
              label={field?.name ?? path}
              value={value}
              error={errors[index]}
              change={(next) =>
                prepared.writeFields(written.map((one, at) => (at === index ? { path, value: next } : one)))
              }
            />
            <p class="field-hint">
              The page says now: {valueLines(path, field?.value).join('; ') || 'nothing'}
            </p>
            <button
              type="button"
              class="small-button"
              onClick={() => prepared.writeFields(written.filter((one) => one.path !== path))}
            >
              Leave it as it is<span class="hidden">: {field?.name}</span>
            </button>
          </div>
        );
      })}
      <Field id="add-field" label={written.length === 0 ? 'Field to change' : 'Another field to change'}>
        {(described) => (
          <select {...described} value="" onChange={(event) => add(event.currentTarget.value)}>
            <option value="">Choose a field</option>
            {groupsOf(left, suggestion.area).map((group) => (
              <optgroup key={group.row} label={rowsOfPage[group.row].name}>
                {group.fields.map(({ path, name }) => (
                  <option key={path} value={path}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
