import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { valueAtPointer } from '../../../../../shared/suggestions/locate.ts';
import { isOpinion } from '../../../../../shared/suggestions/suggestible.ts';
import { SuggestedChange } from '../../../html/editorial/suggested-change.tsx';
import { goneWords, needsChoice } from '../../../html/editorial/suggestion-words.ts';
import { valueControl } from '../../../html/editorial/value-control.ts';
import { fieldWords } from '../../../html/words/fields.ts';
import { focusOnValueIn } from '../../helpers/focus.ts';
import type { PreparedDecision } from './use-draft.ts';
import { ValueEditor } from './value-editor.tsx';

type Change = EditorialSuggestion['changes'][number];

const listAt = (page: object | undefined, path: string): unknown =>
  page && path.endsWith('/-') ? valueAtPointer(page, path.slice(0, -2)) : undefined;

interface Picking {
  change: Change;
  index: number;
  prepared: PreparedDecision;
}

const Key = ({ index }: { index: number }) => (
  <span class="key" aria-hidden="true">
    {index + 1}
  </span>
);

/** The tick that says whether a field is accepted. A suggestion of one field needs none. */
const Pick = ({ change, index, prepared }: Picking) => (
  <label class="check">
    <input
      type="checkbox"
      checked={prepared.draft.picked.includes(index)}
      onChange={() => prepared.toggle(index)}
      data-pick={index}
    />
    <span>
      Accept this field<span class="hidden">: {fieldWords(change.path)}</span> <Key index={index} />
    </span>
  </label>
);

/** The choice in a field that has changed since: what the page says now stays, or is replaced. */
const Choice = ({ change, index, prepared }: Picking) => {
  const isReplaced = prepared.draft.picked.includes(index);
  const isOwn = Object.hasOwn(prepared.draft.values, index);
  const pick = (replaced: boolean) => {
    if (replaced !== isReplaced) prepared.toggle(index);
  };
  return (
    <fieldset class="changed-choice">
      <legend>
        The page has changed since<span class="hidden">: {fieldWords(change.path)}</span>{' '}
        <Key index={index} />
      </legend>
      <label class="check">
        <input
          type="radio"
          name={`changed-${index}`}
          checked={!isReplaced}
          onChange={() => pick(false)}
          data-pick-present={index}
        />
        <span>Keep what it says now: this part is not used</span>
      </label>
      <label class="check">
        <input
          type="radio"
          name={`changed-${index}`}
          checked={isReplaced}
          onChange={() => pick(true)}
          data-pick={index}
        />
        <span>Replace what it says now with {isOwn ? 'your value' : "the reader's value"}</span>
      </label>
    </fieldset>
  );
};

const OwnValue = (props: Picking & { isFixed: boolean; error: string | undefined }) => {
  const { change, index, prepared } = props;
  if (valueControl(change.path, change.to) === undefined) return null;
  if (props.isFixed)
    return (
      <p class="fine">
        Another value would be your own judgement, which needs a revision that a second editor publishes.
      </p>
    );
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
    focusOnValueIn(document.querySelector(`[data-own-value="${index}"]`));
  });
}

/** The fields that a suggestion would change, each with three values; while it can be decided, also with a choice and an editor. */
export function ProposedFields(props: {
  suggestion: EditorialSuggestion;
  /** Left out when the caller cannot decide. */
  prepared?: PreparedDecision | undefined;
  errors: Readonly<Record<number, string>>;
}) {
  const { suggestion, prepared, errors } = props;
  const { page, secondEditor = true, changes } = suggestion;
  return (
    <ol class="proposed">
      {changes.map((change, index) => (
        <li key={`${change.path} ${index}`} class="proposed-field">
          <h4>{fieldWords(change.path)}</h4>
          <SuggestedChange change={change} list={listAt(page, change.path)} offSite={suggestion.offSite} />
          {errors[index] && !prepared?.edited.includes(index) && <p class="field-error">{errors[index]}</p>}
          {change.gone && <p class="fine">{goneWords}</p>}
          {prepared && !change.gone && (
            <div class="proposed-acts">
              {needsChoice(change) ? (
                <Choice change={change} index={index} prepared={prepared} />
              ) : (
                changes.length > 1 && <Pick change={change} index={index} prepared={prepared} />
              )}
              <OwnValue
                change={change}
                index={index}
                prepared={prepared}
                isFixed={secondEditor && isOpinion(change.path)}
                error={errors[index]}
              />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
