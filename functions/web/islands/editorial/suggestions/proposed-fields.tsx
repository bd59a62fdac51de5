import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { valueAtPointer } from '../../../../../shared/suggestions/locate.ts';
import { pageFields } from '../../../../../shared/suggestions/page-fields.ts';
import type { PageDocument } from '../../../../../shared/titles/page-document.ts';
import { SuggestedChange } from '../../../html/editorial/suggested-change.tsx';
import { isChangedSince } from '../../../html/editorial/suggestion-words.ts';
import { valueControl } from '../../../html/editorial/value-control.ts';
import { fieldWords } from '../../../html/words/fields.ts';
import type { PreparedDecision } from './use-draft.ts';
import { ValueEditor } from './value-editor.tsx';

type Change = EditorialSuggestion['changes'][number];

const listAt = (page: PageDocument | undefined, path: string): unknown =>
  page && path.endsWith('/-') ? valueAtPointer(pageFields(page), path.slice(0, -2)) : undefined;

/** The tick that says whether a field is accepted. A suggestion of one field needs none, unless it has changed since. */
const Pick = (props: { change: Change; index: number; picked: boolean; toggle: () => void }) => (
  <label class="check">
    <input type="checkbox" checked={props.picked} onChange={props.toggle} data-pick={props.index} />
    <span>
      {isChangedSince(props.change) ? 'Replace what the page says now' : 'Accept this field'}
      <span class="hidden">: {fieldWords(props.change.path)}</span>{' '}
      <span class="key" aria-hidden="true">
        {props.index + 1}
      </span>
    </span>
  </label>
);

const OwnValue = (props: {
  change: Change;
  index: number;
  prepared: PreparedDecision;
  error: string | undefined;
}) => {
  const { change, index, prepared } = props;
  if (valueControl(change.path, change.to) === undefined) return null;
  if (!prepared.edited.includes(index))
    return (
      <button
        type="button"
        class="small-button"
        data-edit={index}
        onClick={() => {
          prepared.edit(index);
          focusOnValue(index);
        }}
      >
        Edit the value<span class="hidden">: {fieldWords(change.path)}</span>
        {index === 0 && (
          <>
            {' '}
            <span class="key" aria-hidden="true">
              e
            </span>
          </>
        )}
      </button>
    );
  const values = prepared.draft.values;
  return (
    <div class="own-value" data-own-value={index}>
      <ValueEditor
        id={`value-${index}`}
        path={change.path}
        label={`Your value: ${fieldWords(change.path)}`}
        value={Object.hasOwn(values, index) ? values[index] : change.to}
        error={props.error}
        change={(value) => prepared.write(index, value)}
      />
      <button type="button" class="small-button" onClick={() => prepared.revert(index)}>
        Use the reader's value<span class="hidden">: {fieldWords(change.path)}</span>
      </button>
    </div>
  );
};

/** Moves the focus to the control of a value, once it is there. */
export function focusOnValue(index: number): void {
  requestAnimationFrame(() => {
    const place = document.querySelector(`[data-own-value="${index}"]`);
    place?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  });
}

/** The fields that a suggestion would change, each with three values; while it can be decided, also with a tick and an editor. */
export function ProposedFields(props: {
  suggestion: EditorialSuggestion;
  page: PageDocument | undefined;
  /** Left out when the caller cannot decide. */
  prepared?: PreparedDecision | undefined;
  errors: Readonly<Record<number, string>>;
}) {
  const { suggestion, prepared, errors } = props;
  const needsTicks = suggestion.changes.length > 1 || suggestion.state === 'conflict';
  return (
    <ol class="proposed">
      {suggestion.changes.map((change, index) => (
        <li key={`${change.path} ${index}`} class="proposed-field">
          <h4>{fieldWords(change.path)}</h4>
          <SuggestedChange change={change} list={listAt(props.page, change.path)} />
          {errors[index] && !prepared?.edited.includes(index) && <p class="field-error">{errors[index]}</p>}
          {prepared && (
            <div class="proposed-acts">
              {needsTicks && (
                <Pick
                  change={change}
                  index={index}
                  picked={prepared.draft.picked.includes(index)}
                  toggle={() => prepared.toggle(index)}
                />
              )}
              <OwnValue change={change} index={index} prepared={prepared} error={errors[index]} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
