import { useLayoutEffect, useState } from 'preact/hooks';
import type { EditorialSuggestion } from '../../../../../shared/contract/suggestions.ts';
import { isOpinion } from '../../../../../shared/suggestions/suggestible.ts';
import type { EditedPage } from '../../../html/editorial/changeable-fields.ts';
import { notOnSite, requestOf } from '../../../html/editorial/decision-draft.ts';
import { fieldErrors, type RefusalWords, refusalWords } from '../../../html/editorial/decision-refusal.ts';
import type { SuggestionAction } from '../../../html/editorial/suggestion-keymap.ts';
import { needsChoice } from '../../../html/editorial/suggestion-words.ts';
import { valueControl } from '../../../html/editorial/value-control.ts';
import { confirmDecision } from '../../forms/decision-frame.tsx';
import { DecideForm, reasonCodes } from './decide-form.tsx';
import { ConflictNotice, NotYours, OffSiteNotice, RefusedDecision } from './decision-notices.tsx';
import { focusOnValue, ProposedFields } from './proposed-fields.tsx';
import { EarlierDecision, ReadersWords, SuggestionHead } from './suggestion-facts.tsx';
import { useDraft } from './use-draft.ts';
import type { Decided, LoadedSuggestion } from './use-suggestion.ts';
import { WordChanges } from './word-changes.tsx';

const focusSoon = (selector: string): void => {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    // To the middle, because the sticky bar at the bottom would cover it.
    element?.closest('fieldset, section')?.scrollIntoView({ block: 'center' });
  });
};

/** At once and not in the next frame, because until then letters would be text in the field that had the focus. */
const focusHeading = (): void => document.getElementById('suggestion-heading')?.focus();

/** What the open suggestion does for a key; returns whether it did something. The page asks it before it acts itself. */
export interface KeysOfDetail {
  current: ((action: SuggestionAction) => boolean) | undefined;
}

/** Whether a suggestion waits for a decision. */
const waits = ({ state, appeal }: EditorialSuggestion): boolean =>
  state === 'forwarded' || state === 'conflict' || appeal !== undefined;

/** Why there is nothing to confirm. */
const whyNothing = (suggestion: EditorialSuggestion): string =>
  waits(suggestion)
    ? 'Nothing was decided: another editor must decide this.'
    : 'Nothing was decided: this suggestion has its decision already.';

/** Returns the indexes of the changes whose value an editor may write anew, those that are accepted first. */
const editableOf = (
  { changes, secondEditor = true, offSite }: EditorialSuggestion,
  picked: readonly number[],
): number[] => {
  const mayEdit = ({ path, to }: EditorialSuggestion['changes'][number]) =>
    !offSite && !(secondEditor && isOpinion(path)) && valueControl(path, to) !== undefined;
  const editable = changes.flatMap((change, index) => (mayEdit(change) ? [index] : []));
  return editable.toSorted((a, b) => Number(picked.includes(b)) - Number(picked.includes(a)));
};

/** An open suggestion: its facts, its diff, and the decision. */
export function SuggestionDetail(props: {
  suggestion: EditorialSuggestion;
  loaded: LoadedSuggestion;
  keys: KeysOfDetail;
  open: (id: string) => void;
  reload: () => void;
  decided: (decided: Decided) => void;
}) {
  const { suggestion, loaded } = props;
  const prepared = useDraft(suggestion);
  const [refused, setRefused] = useState<RefusalWords>();
  const [errors, setErrors] = useState<Record<number, string>>({});
  const [sending, setSending] = useState(false);
  const [notice, setNotice] = useState('');
  const { draft } = prepared;
  const page = suggestion.page as EditedPage | undefined;
  const hasChanged = waits(suggestion) && !suggestion.offSite && suggestion.changes.some(needsChoice);
  const canDecide = waits(suggestion) && !suggestion.own && !suggestion.decidedByCaller;
  const send = async (): Promise<void> => {
    setSending(true);
    setRefused(undefined);
    const answer = await loaded.decide(requestOf(draft, suggestion));
    setSending(false);
    if (answer.ok) {
      prepared.forget();
      return props.decided(answer.body);
    }
    setErrors(fieldErrors(answer.problem, draft, suggestion));
    if (answer.problem.code !== 'edits-conflict') return setRefused(refusalWords(answer.problem));
    await loaded.read();
    focusSoon('#conflict-notice');
  };
  const number = (at: number): boolean => {
    const code = draft.outcome === 'decline' ? reasonCodes[at] : undefined;
    if (code) prepared.set({ reason: code });
    else if (draft.outcome !== 'decline' && at < suggestion.changes.length) prepared.toggle(at);
    else return false;
    return true;
  };
  const edit = (): boolean => {
    const [first] = editableOf(suggestion, draft.picked);
    if (suggestion.changes.length === 0) focusSoon('#add-field');
    else if (first === undefined) setNotice('No value of this suggestion can be edited here.');
    else {
      prepared.edit(first);
      focusOnValue(first);
    }
    return true;
  };
  const leave = (): boolean => {
    const isBusy =
      draft.outcome !== undefined || document.activeElement?.closest('form[data-decision], .own-value');
    if (document.querySelector('dialog[open]') || !isBusy) return false;
    prepared.set({ outcome: undefined });
    focusHeading();
    return true;
  };
  const press = (action: SuggestionAction): boolean => {
    if (action.type === 'source') {
      document.querySelector<HTMLElement>('[data-source]')?.focus();
      return true;
    }
    if (!canDecide) {
      if (action.type !== 'confirm') return false;
      setNotice(whyNothing(suggestion));
      return true;
    }
    if (action.type === 'choose') {
      const isPossible = action.outcome !== 'accept' || !suggestion.offSite;
      setNotice(isPossible ? '' : notOnSite);
      if (!isPossible) return true;
      prepared.set({ outcome: action.outcome });
      focusSoon(`#outcome-${action.outcome}`);
      return true;
    }
    if (action.type === 'number') return number(action.number - 1);
    if (action.type === 'confirm') return confirmDecision();
    if (action.type === 'edit') return edit();
    return action.type === 'escape' && leave();
  };
  // A layout effect: it runs after that of the suggestion that was open before has ended.
  useLayoutEffect(() => {
    props.keys.current = press;
    return () => {
      props.keys.current = undefined;
    };
  });
  return (
    <>
      <SuggestionHead suggestion={suggestion} />
      <ReadersWords suggestion={suggestion} />
      <EarlierDecision suggestion={suggestion} open={props.open} />
      {hasChanged && <ConflictNotice suggestion={suggestion} canDecide={canDecide} />}
      {suggestion.offSite && waits(suggestion) && <OffSiteNotice slug={suggestion.slug} />}
      <p class="status-message" role="status">
        {notice}
      </p>
      <section class="panel" aria-labelledby="changes-heading">
        <h3 id="changes-heading">What would change</h3>
        {suggestion.changes.length > 0 ? (
          <ProposedFields
            suggestion={suggestion}
            prepared={canDecide && !suggestion.offSite ? prepared : undefined}
            errors={errors}
          />
        ) : page && canDecide ? (
          <WordChanges suggestion={suggestion} page={page} prepared={prepared} errors={errors} />
        ) : (
          <p class="fine">The reader named no field.</p>
        )}
      </section>
      {waits(suggestion) && !canDecide && <NotYours suggestion={suggestion} />}
      {canDecide && (
        <DecideForm
          suggestion={suggestion}
          prepared={prepared}
          sending={sending}
          problem={refused}
          after={refused?.reload && <RefusedDecision reload={props.reload} />}
          send={() => void send()}
        />
      )}
    </>
  );
}
