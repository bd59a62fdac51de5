import { useEffect, useRef, useState } from 'preact/hooks';
import { errorsAfterChange, errorsOfForm, type FieldError } from '../../../html/editorial/field-errors.ts';
import { type FormValues, listAt, withFormValue } from '../../../html/editorial/form-values.ts';
import type { OtherWords } from '../../../html/editorial/other-words.ts';
import { savingOf } from '../../../html/editorial/review-form.ts';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import { type ApiAnswer, type ApiProblem, callApi } from '../../helpers/api.ts';
import { readDeviceDraft } from '../../helpers/editor-drafts/device-draft.ts';
import { draftKeeper } from '../../helpers/editor-drafts/draft-keeper.ts';
import {
  type Edit,
  editAfterMerge,
  editAfterSave,
  freshEdit,
  isChanged,
  isUnsaved,
  type Merging,
  mergedWith,
  storedEdit,
  unsavedOf,
  withOtherWords,
} from './edit-state.ts';
import type { LoadedTitle } from './use-title.ts';

const endedElsewhere = 'You saved or discarded this draft on another device. What you wrote here stays.';

const conflicting: readonly (string | undefined)[] = ['version-conflict', 'changed-meanwhile'];

interface State {
  edit: Edit;
  /** When the draft was kept on this device (ISO); `undefined` while nothing is unsaved. */
  storedAt?: string | undefined;
  /** When the server stored the draft (ISO); `undefined` while it has none, or not the latest. */
  sentAt?: string | undefined;
  /** Whether the edit is a draft that was restored. */
  restored: boolean;
  saving: boolean;
  problem?: ApiProblem | undefined;
  /** The fields that the last save refused, and that nobody changed since. */
  errors: readonly FieldError[];
  merging?: Merging | undefined;
  message: string;
  /** How often an act removed the button that did it, so that the focus goes to the message. */
  announced: number;
}

/** An edit that does not begin with the latest revision, and what is to be decided in it. */
export interface EditStart {
  edit: Edit;
  merging?: Merging | undefined;
}

const factsSaved = ({ published }: TitleDraft): string =>
  published ? 'Readers see the new facts within seconds.' : 'The facts are saved.';

const opened = (draft: TitleDraft, start: EditStart | undefined): State => {
  const common = { saving: false, errors: [], message: '', announced: 0 };
  if (start) return { ...common, ...start, restored: false };
  const stored = readDeviceDraft(draft.title.slug);
  return stored
    ? {
        ...common,
        ...{ edit: storedEdit(stored, draft), storedAt: stored.at, restored: true },
        sentAt: stored.sent && stored.at,
      }
    : { ...common, edit: freshEdit(draft), restored: false };
};

/** The form of a title and its review: what the editor wrote, keeping it as a draft, saving and merging it. */
export function useEdit({ draft, path, read }: LoadedTitle, start?: EditStart) {
  const { slug } = draft.title;
  const [state, setState] = useState<State>(() => opened(draft, start));
  const latest = useRef(state);
  /** Changes the state at once, so that a key press directly after the last letter saves that letter, too. */
  const change = (parts: Partial<State>): void => {
    latest.current = { ...latest.current, ...parts };
    setState(latest.current);
  };
  const setEdit = (edit: (before: Edit) => Edit): void =>
    change({ edit: edit(latest.current.edit), message: '' });
  /** Changes one field. What was refused about it is checked by the next save. */
  const setField = (field: string, next: (values: FormValues) => unknown): void =>
    change({
      edit: {
        ...latest.current.edit,
        values: withFormValue(latest.current.edit.values, field, next(latest.current.edit.values)),
      },
      errors: errorsAfterChange(latest.current.errors, field),
      message: '',
    });
  const dirty = isChanged(state.edit);
  const keeper = draftKeeper(slug);
  const isRestored = useRef(state.restored);

  useEffect(
    () =>
      keeper.attach({
        content: () => (isUnsaved(latest.current.edit) ? unsavedOf(latest.current.edit) : undefined),
        takeOver: (content) => change({ edit: storedEdit(content, draft) }),
        endedElsewhere: () => change({ message: endedElsewhere }),
        stored: ({ hasRoom = true, ...times }) =>
          change(hasRoom ? times : { message: 'This device has no room for the draft. Save it soon.' }),
      }),
    [],
  );

  useEffect(() => {
    if (!isRestored.current) keeper.changed();
    isRestored.current = false;
  }, [state.edit]);

  useEffect(() => {
    const { edit } = latest.current;
    if (!isChanged(edit)) change({ edit: freshEdit(draft, edit.others) });
  }, [draft.version]);

  const begin = (from: TitleDraft, message: string): void => {
    keeper.end();
    const { announced } = latest.current;
    latest.current = {
      edit: freshEdit(from),
      restored: false,
      saving: false,
      errors: [],
      message,
      announced,
    };
    setState(latest.current);
  };

  /** Moves the focus to the message, because the button that was pressed is gone. */
  const announce = (): void => change({ announced: latest.current.announced + 1 });

  const send = (edit: Edit, current: TitleDraft, onlyFacts: boolean): Promise<ApiAnswer<unknown>> => {
    const saving = savingOf(current, edit, onlyFacts);
    return saving.what === 'facts'
      ? callApi('PUT', path, { body: saving.body, ifMatch: `"${edit.version}"` })
      : callApi('POST', `${path}/revisions`, { body: { ...saving.body, version: edit.version } });
  };

  const save = async (given: Edit, current: TitleDraft, onlyFacts: boolean, done: string): Promise<void> => {
    change({ saving: true, problem: undefined, errors: [], message: '' });
    const answer = await send(given, current, onlyFacts);
    const again = await (answer.ok || conflicting.includes(answer.problem.code) ? read() : undefined);
    if (answer.ok && again?.ok) {
      const next = editAfterSave(latest.current.edit, given, freshEdit(again.body), onlyFacts);
      if (isUnsaved(next)) return change({ edit: next, saving: false, message: done });
      return begin(again.body, done);
    }
    if (answer.ok || !again?.ok) {
      const refusal = answer.ok ? undefined : answer.problem;
      return change({
        saving: false,
        problem: refusal,
        errors: refusal ? errorsOfForm(refusal, given.values) : [],
      });
    }
    // With what was typed meanwhile.
    const now = { ...latest.current.edit, note: given.note };
    const merging = mergedWith(now, again.body);
    if (merging.conflicts.length > 0) return change({ saving: false, merging });
    const edit = editAfterMerge(now, merging, merging.page, again.body);
    change({ edit });
    return save(edit, again.body, onlyFacts, 'Saved, together with what another editor saved meanwhile.');
  };

  /** Saves by a button that is gone afterwards. */
  const saveAndAnnounce = async (...given: Parameters<typeof save>): Promise<void> => {
    await save(...given);
    const { problem, merging } = latest.current;
    if (problem === undefined && merging === undefined) announce();
  };

  const { edit } = state;
  return {
    ...state,
    dirty,
    set: (field: string, value: unknown): void => setField(field, () => value),
    add: (field: string, entry: unknown): void =>
      setField(field, (values) => [...listAt(values, field), entry]),
    /** Takes other words into their field. What the field had is then in their place. */
    takeOtherWords: (chosen: OtherWords): void =>
      setEdit((before) => withOtherWords(before, chosen, draft.title.kind)),
    removeOtherWords: (chosen: OtherWords): void =>
      setEdit((before) => ({ ...before, others: before.others.filter((one) => one !== chosen) })),
    setNote: (note: string): void => setEdit((before) => ({ ...before, note })),
    save: (): void => {
      const now = latest.current;
      if (now.saving || now.merging) return;
      if (isChanged(now.edit)) void save(now.edit, draft, false, 'Saved.');
      else change({ message: 'Nothing has changed since the last save.' });
    },
    /** Saves only the facts. On a published page readers see them at once, and `note` is for them. */
    saveFacts: (note = latest.current.edit.note): void => {
      const now = latest.current;
      if (now.saving || now.merging) return;
      void saveAndAnnounce({ ...now.edit, note }, draft, true, factsSaved(draft));
    },
    discard: (): void => {
      begin(draft, 'Discarded. This is what was saved last.');
      announce();
    },
    /** Goes on with a page in which the editor decided about every contested field. */
    finishMerge: (page: object): void => {
      if (state.merging === undefined) return;
      const next = editAfterMerge(edit, state.merging, page, draft);
      change({ edit: next, merging: undefined });
      void saveAndAnnounce(next, draft, false, "Saved, with both editors' changes.");
    },
    leaveMerge: (): void => {
      change({ merging: undefined, message: 'This is your version again. It is not saved yet.' });
      announce();
    },
  };
}

export type OpenEdit = ReturnType<typeof useEdit>;
