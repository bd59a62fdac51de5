import { useEffect, useRef, useState } from 'preact/hooks';
import { errorsAfterChange, errorsOfForm, type FieldError } from '../../../html/editorial/field-errors.ts';
import { type FormValues, listAt, withFormValue } from '../../../html/editorial/form-values.ts';
import type { OtherWords } from '../../../html/editorial/other-words.ts';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import type { ApiProblem } from '../../helpers/api.ts';
import { readOwnDraft } from '../../helpers/editor-drafts/device-draft.ts';
import { draftKeeper } from '../../helpers/editor-drafts/draft-keeper.ts';
import {
  type Edit,
  editAfterMerge,
  factsOf,
  freshEdit,
  isChanged,
  isUnsaved,
  type Merging,
  storedEdit,
  unsavedOf,
  withOtherWords,
} from './edit-state.ts';
import { savesOf } from './save-edit.ts';
import type { LoadedTitle } from './use-title.ts';

const endedElsewhere = 'You saved or discarded this draft on another device. What you wrote here stays.';

interface State {
  edit: Edit;
  /** When the draft was kept on this device (ISO); `undefined` while nothing is unsaved. */
  storedAt?: string | undefined;
  /** When the server stored the draft (ISO); `undefined` while it has none, or not the latest. */
  sentAt?: string | undefined;
  /** Whether the server cannot store the draft, because it is too long. */
  isTooLong?: boolean | undefined;
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
  const stored = readOwnDraft(draft.title.slug);
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
  const keeper = draftKeeper(slug);
  /**
   * Changes the state at once, so that a key press directly after the last letter saves that letter, too, and a page that
   * is closed then keeps it.
   */
  const change = (parts: Partial<State>): void => {
    latest.current = { ...latest.current, ...parts };
    if (parts.edit) keeper.changed();
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
    if (!state.restored) keeper.changed();
  }, []);

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

  const refused = (problem: ApiProblem | undefined, { values }: Edit): void =>
    change({ saving: false, problem, errors: problem ? errorsOfForm(problem, values) : [] });

  /** Shows what is stored by now, with what the editor has changed since. */
  const finish = (next: Edit, stored: TitleDraft, done: string): void =>
    isUnsaved(next) ? change({ edit: next, saving: false, message: done }) : begin(stored, done);

  const { save, saveFacts } = savesOf({
    title: { draft, path, read },
    now: () => latest.current.edit,
    change: (edit) => change({ edit }),
    begun: () => change({ saving: true, problem: undefined, errors: [], message: '' }),
    refused,
    contested: (merging) => change({ saving: false, merging }),
    finish,
  });

  /** Waits for a save by a button that is gone afterwards. */
  const andAnnounce = async (saving: Promise<void>): Promise<void> => {
    await saving;
    const { problem, merging } = latest.current;
    if (problem === undefined && merging === undefined) announce();
  };

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
      if (isChanged(now.edit)) void save(now.edit, 'Saved.');
      else change({ message: 'Nothing has changed since the last save.' });
    },
    /** Saves only the facts. On a published page readers see them at once, and `note` is for them. */
    saveFacts: (note = latest.current.edit.note): void => {
      const now = latest.current;
      if (now.saving || now.merging) return;
      void andAnnounce(saveFacts(factsOf(now.edit), { version: now.edit.version, note }, factsSaved(draft)));
    },
    discard: (): void => {
      begin(draft, 'Discarded. This is what was saved last.');
      announce();
    },
    /** Goes on with a page in which the editor decided about every contested field. */
    finishMerge: (page: object): void => {
      const { merging } = state;
      if (merging === undefined) return;
      change({ merging: undefined });
      if (merging.factsNote !== undefined) {
        const given = { base: merging.theirs, facts: page };
        const { version, factsNote: note } = merging;
        const { facts: sent } = factsOf(latest.current.edit);
        return void andAnnounce(saveFacts(given, { version, note, sent }, factsSaved(draft)));
      }
      const next = editAfterMerge(latest.current.edit, merging, page, draft);
      change({ edit: next });
      void andAnnounce(save(next, "Saved, with both editors' changes."));
    },
    leaveMerge: (): void => {
      change({ merging: undefined, message: 'This is your version again. It is not saved yet.' });
      announce();
    },
  };
}

export type OpenEdit = ReturnType<typeof useEdit>;
