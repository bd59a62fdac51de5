import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { decideByEditor, inConflict } from '../../shared/moderation/decide-by-editor.ts';
import type { EditorDecisionRequest } from '../../shared/moderation/editor-decision-request.ts';
import { namedFields } from '../../shared/moderation/proposed-changes.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import { isEqual } from '../../shared/revisions/changes.ts';
import { joined } from '../../shared/revisions/content.ts';
import type { MergeConflict } from '../../shared/revisions/merge.ts';
import { creditFor } from '../../shared/storage/credits.ts';
import {
  editorDecisionWrites,
  writeConflict,
  writeEditorDecision,
} from '../../shared/storage/editor-decisions.ts';
import { publishContent, publishedPage } from '../../shared/storage/publish-content.ts';
import { changed } from '../../shared/storage/retry-on-conflict.ts';
import { readRevision } from '../../shared/storage/revisions.ts';
import { type Act, readTitle, type StoredTitle } from '../../shared/storage/titles.ts';
import {
  type Acceptance,
  acceptChanges,
  acceptKnown,
  acceptOnPresent,
} from '../../shared/suggestions/accept.ts';
import type { PatchProblem } from '../../shared/suggestions/check-patch.ts';
import { compareChanges } from '../../shared/suggestions/compare-changes.ts';
import { isKnown } from '../../shared/suggestions/schema.ts';
import { isOpinion } from '../../shared/suggestions/suggestible.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';
import { pageAsSeen, refuseUntilMoved } from './moved-suggestion.ts';
import { refuseConflict } from './refuse-conflict.ts';

type Accepted =
  | SuggestionSubmission
  | typeof changed
  | Refusal<
      | 'not-published'
      | 'title-merged'
      | 'patch-not-possible'
      | 'second-editor-needed'
      | 'edits-conflict'
      | 'external-id-taken'
      | 'validation-failed'
      | 'changed-meanwhile'
    >;

/** Returns the page that the suggestion was made on. Changes by an editor who has seen the conflict are made on the present one. */
const pageBefore = async (
  { store }: Dependencies,
  { base, state, slug, ...suggestion }: SuggestionSubmission,
  stored: StoredTitle,
  present: object,
): Promise<object> => {
  if (suggestion.cameFrom && state !== 'conflict') return pageAsSeen(suggestion, present);
  if (base === undefined || state === 'conflict' || base === stored.publication?.revision) return present;
  const revision = await readRevision(store, slug, base);
  return revision ? joined({ title: revision.title ?? stored.title, review: revision.content }) : present;
};

const notNamed = (index: number): PatchProblem => ({
  index,
  part: 'path',
  message: 'is not a field that the suggestion names',
});

/** Returns the changes that the reader did not ask for. One editor publishes here, so those need a revision and a second editor. */
const unasked = (
  { content }: SuggestionSubmission,
  { changes }: EditorDecisionRequest,
): readonly PatchProblem[] =>
  content?.patch && changes ? compareChanges(content.patch, changes).beyond.map(notNamed) : [];

/**
 * Returns the changes to the judgement of the review that the reader did not propose with exactly this value: they are the
 * editor's own.
 */
const ownOpinions = (
  { content }: SuggestionSubmission,
  { changes = [] }: EditorDecisionRequest,
): readonly number[] =>
  [...changes.entries()].flatMap(([index, { path, value }]) => {
    const isProposed = content?.patch?.some((one) => one.path === path && isEqual(one.value, value));
    return isOpinion(path) && !isProposed ? [index] : [];
  });

/** Returns the changes of an editor that write neither the value that the reader proposed nor anything new. */
const keepingThePage = (
  { content }: SuggestionSubmission,
  { changes = [] }: EditorDecisionRequest,
): readonly PatchProblem[] =>
  [...changes.entries()].flatMap(([index, { path, value }]) => {
    const isProposed = content?.patch?.some((one) => one.path === path && isEqual(one.value, value));
    const message = 'is what the page says already; decline the suggestion, so that its author may appeal';
    return isProposed ? [] : [{ index, part: 'value' as const, message }];
  });

const refuseAlone = (indexes: readonly number[]) =>
  refuse('second-editor-needed', {
    detail: 'Take it over as the reader wrote it, or write a revision, which another editor publishes.',
    errors: indexes.map((index) => ({
      path: `changes.${index}.value`,
      message: 'is a judgement that the reader did not propose',
    })),
  });

const refuseProblems = (problems: readonly PatchProblem[], field: 'changes' | 'patch') =>
  refuse('patch-not-possible', {
    errors: problems.map(({ index, part, message }) => ({ path: `${field}.${index}.${part}`, message })),
  });

const refuseFields = (conflicts: readonly MergeConflict[], { state, version }: SuggestionSubmission) =>
  refuse('edits-conflict', {
    detail: 'Accept it with `changes`, which name with `now` what the page says, or decline it.',
    members: {
      state,
      version,
      conflicts: conflicts.map(({ path, base = null, mine = null, theirs = null }) => ({
        path,
        base,
        mine,
        theirs,
      })),
    },
  });

/** Makes the changes of a suggestion, or those of the editor, on the page. Nothing is written. */
const acceptOn = async (
  deps: Dependencies,
  suggestion: SuggestionSubmission,
  { changes }: EditorDecisionRequest,
  { stored, present, at }: { stored: StoredTitle; present: object; at: string },
): Promise<Acceptance> => {
  const named = namedFields(suggestion);
  if (changes?.every(isKnown)) return acceptKnown(present, changes, named, at);
  if (changes && suggestion.state === 'conflict') return acceptOnPresent(present, changes, named, at);
  // A conflict stays one until an editor says what the page should say.
  const state = changes ? suggestion.state : 'forwarded';
  const before = await pageBefore(deps, { ...suggestion, state }, stored, present);
  return acceptChanges(before, present, changes ?? suggestion.content?.patch ?? [], at);
};

/**
 * Accepts a suggestion: publishes its changes, or those of the editor, and writes the decision in one transaction. Returns
 * `changed` when the page or the suggestion changed first.
 */
export async function acceptSuggestion(
  deps: Dependencies,
  suggestion: SuggestionSubmission,
  request: EditorDecisionRequest,
  act: Act,
): Promise<Accepted> {
  const { store } = deps;
  const beyond = unasked(suggestion, request);
  if (beyond.length > 0) return refuseProblems(beyond, 'changes');
  const own = deps.secondEditor ? ownOpinions(suggestion, request) : [];
  if (own.length > 0) return refuseAlone(own);
  const stored = await readTitle(store, suggestion.slug);
  if (stored?.mergedInto !== undefined) return refuseUntilMoved(deps, stored, act);
  if (stored?.publication === undefined) return refuse('not-published');
  const present = (await publishedPage(store, stored)) ?? {};
  const acceptance = await acceptOn(deps, suggestion, request, { stored, present, at: act.at });
  if ('problems' in acceptance)
    return refuseProblems(acceptance.problems, request.changes ? 'changes' : 'patch');
  if ('conflicts' in acceptance) {
    const next = inConflict(suggestion);
    const written = await writeConflict(store, next, suggestion.version);
    return written ? refuseFields(acceptance.conflicts, next) : changed;
  }
  const decided = (applied: { revision: number; titleVersion?: number }) =>
    decideByEditor(suggestion, request, { by: act.by, now: act.at, applied });
  if ('unchanged' in acceptance) {
    const repeated = keepingThePage(suggestion, request);
    if (repeated.length > 0) return refuseProblems(repeated, 'changes');
    const change = decided({ revision: stored.publication.revision });
    return (await writeEditorDecision(store, change)) ? change.next : changed;
  }
  const change = decided({ revision: stored.latestRevision + 1, titleVersion: stored.version + 1 });
  const { conflict } = await publishContent(store, stored, acceptance.content, act, {
    afterSuggestion: defined({ credit: creditFor(suggestion) }),
    others: editorDecisionWrites(store, change),
  });
  if (conflict && conflict.conflict !== 'title') return refuseConflict(store, conflict);
  return conflict ? changed : change.next;
}
