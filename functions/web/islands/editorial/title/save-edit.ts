import { defined } from '../../../../../shared/values/defined.ts';
import { hasReview, revisionToSend } from '../../../html/editorial/review-form.ts';
import type { TitleDraft } from '../../../html/editorial/title-draft.ts';
import { type ApiProblem, callApi } from '../../helpers/api.ts';
import {
  type Edit,
  editAfterFacts,
  editAfterMerge,
  editAfterSave,
  type FactsEdit,
  factsOf,
  freshEdit,
  type Merging,
  mergedFacts,
  mergedWith,
} from './edit-state.ts';
import type { LoadedTitle } from './use-title.ts';

/** What saving needs of the form, and what it tells the form. */
interface SavingForm {
  title: Pick<LoadedTitle, 'draft' | 'path' | 'read'>;
  /** The edit by now: the editor may type during a save. */
  now: () => Edit;
  /** Replaces the edit by one that has what was saved meanwhile. */
  change: (edit: Edit) => void;
  begun: () => void;
  refused: (problem: ApiProblem | undefined, edit: Edit) => void;
  /** Some fields need a decision before the edit can be saved. */
  contested: (merging: Merging) => void;
  /** `next` is the edit after the save, on what is `stored`. */
  finish: (next: Edit, stored: TitleDraft, done: string) => void;
}

/** For which version facts are saved, the note for readers, and the facts that the form had when the save began. */
interface FactsOrder {
  version: number;
  note: string;
  sent?: object;
}

const savedTogether = 'Saved, together with what another editor saved meanwhile.';

const isConflict = ({ code }: ApiProblem): boolean =>
  code === 'version-conflict' || code === 'changed-meanwhile';

/** Returns whether the revision that an edit merges waits no more, or was written by the same editor. */
const isAboutMerging = ({ code, errors }: ApiProblem): boolean =>
  code === 'second-editor-needed' || errors.some(({ path }) => path === 'merges');

/** Returns what saves an edit, and what saves only its facts. `done` is what the editor is told afterwards. */
export function savesOf(form: SavingForm) {
  const { draft, path, read } = form.title;

  const saveRevision = async (given: Edit, current: TitleDraft, done: string): Promise<void> => {
    form.begun();
    const { version, merges } = given;
    const body = { ...revisionToSend(current, given), version, ...defined({ merges }) };
    const answer = await callApi('POST', `${path}/revisions`, { body });
    if (!answer.ok && merges !== undefined && isAboutMerging(answer.problem))
      return saveRevision({ ...given, merges: undefined }, current, done);
    const again = await (answer.ok || isConflict(answer.problem) ? read() : undefined);
    if (!again?.ok) return form.refused(answer.ok ? undefined : answer.problem, given);
    if (answer.ok)
      return form.finish(editAfterSave(form.now(), given, freshEdit(again.body)), again.body, done);
    // With what was typed meanwhile.
    const now = form.now();
    const merging = mergedWith(now, again.body);
    if (merging.conflicts.length > 0) return form.contested(merging);
    const edit = editAfterMerge(now, merging, merging.page, again.body);
    form.change(edit);
    return saveRevision(edit, again.body, savedTogether);
  };

  const saveFacts = async (
    given: FactsEdit,
    { version, note, sent = given.facts }: FactsOrder,
    done: string,
  ): Promise<void> => {
    form.begun();
    const body = { ...given.facts, ...defined({ note: note.trim() || undefined }) };
    const answer = await callApi('PUT', path, { body, ifMatch: `"${version}"` });
    const again = await (answer.ok || isConflict(answer.problem) ? read() : undefined);
    if (!again?.ok) return form.refused(answer.ok ? undefined : answer.problem, form.now());
    if (answer.ok) {
      const next = editAfterFacts(form.now(), sent, freshEdit(again.body), draft.title.kind);
      return form.finish(next, again.body, done);
    }
    const merging = mergedFacts(given, again.body, note);
    if (merging.conflicts.length > 0) return form.contested(merging);
    const order = { version: merging.version, note, sent };
    return saveFacts({ ...given, facts: merging.page }, order, savedTogether);
  };

  return {
    saveFacts,
    save: (given: Edit, done: string): Promise<void> =>
      hasReview(given.values) ? saveRevision(given, draft, done) : saveFacts(factsOf(given), given, done),
  };
}
