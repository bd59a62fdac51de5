import { compareChanges } from '../suggestions/compare-changes.ts';
import { defined } from '../values/defined.ts';
import type { EditorOutcome, LinkedDecision } from './decision.ts';
import { declineReasons, isDeclineReason } from './decline-reasons.ts';
import type { EditorDecisionRequest } from './editor-decision-request.ts';
import { awaitsAnotherEditor } from './editors-queue.ts';
import { recordDecision, withDecision } from './record-decision.ts';
import type {
  AppealState,
  AuthorAppeal,
  DecidedReason,
  EditorAnswer,
  SuggestionSubmission,
} from './submission.ts';
import { type EditorEffect, isRefusal, transition } from './submission-machine.ts';

/** Why an editor's decision is refused, with a stable code. */
export interface EditorRefusal {
  refused:
    | 'conflict-of-interest'
    | 'already-decided'
    | 'version-conflict'
    | 'same-decider'
    | 'reason-required'
    | 'text-required';
}

/** A suggestion after an editor's decision, and the record of the decision. */
export interface EditorChange {
  next: SuggestionSubmission;
  previousVersion: number;
  decision: LinkedDecision;
}

const effects: Readonly<Record<EditorOutcome, EditorEffect>> = {
  accept: 'applied',
  'accept-in-part': 'applied',
  decline: 'declined',
  duplicate: 'duplicate',
};

const moved = (suggestion: SuggestionSubmission, outcome: EditorEffect) =>
  transition(suggestion.state, {
    type: awaitsAnotherEditor(suggestion) ? 'reconsidered' : 'edited',
    outcome,
  });

/**
 * Checks an editor's decision before anything changes. `firstDecider` is the tag of the person who made the decision that
 * was appealed. Returns `undefined` when the decision may be applied.
 */
export function refuseEditorDecision(
  suggestion: SuggestionSubmission,
  { outcome, version, reason, publicNote }: EditorDecisionRequest,
  { by, firstDecider }: { by: string; firstDecider?: string | undefined },
): EditorRefusal | undefined {
  if (suggestion.address.person === by) return { refused: 'conflict-of-interest' };
  if (isRefusal(moved(suggestion, effects[outcome]))) return { refused: 'already-decided' };
  if (suggestion.version !== version) return { refused: 'version-conflict' };
  if (awaitsAnotherEditor(suggestion)) {
    if (firstDecider === by) return { refused: 'same-decider' };
    if (publicNote === undefined) return { refused: 'text-required' };
  }
  if (outcome === 'decline' && reason === undefined && publicNote === undefined)
    return { refused: 'reason-required' };
  return undefined;
}

/** Puts a suggestion into the state `conflict`: a field that it would change has another value now. It still waits for an editor. */
export function inConflict(suggestion: SuggestionSubmission): SuggestionSubmission {
  const state = moved(suggestion, 'conflict');
  if (isRefusal(state)) throw new Error('a decided suggestion cannot be in conflict');
  return { ...suggestion, state, version: suggestion.version + 1 };
}

const reasonsOf = ({ outcome, reason, publicNote }: EditorDecisionRequest): DecidedReason[] => {
  if (outcome === 'accept' || outcome === 'accept-in-part') return [];
  if (reason === undefined) return publicNote ? [{ code: 'other', spans: [], text: publicNote }] : [];
  return isDeclineReason(reason)
    ? [{ code: reason, spans: [], text: declineReasons[reason] }]
    : [{ code: 'other', spans: [], text: reason }];
};

/** Returns how much of a suggestion an accepting editor used, by its fields and not by the name of the outcome. */
const usedOf = ({ content }: SuggestionSubmission, { outcome, changes }: EditorDecisionRequest) => {
  const { patch } = content ?? {};
  if (effects[outcome] !== 'applied' || changes === undefined) return {};
  if (patch === undefined) return { inPart: outcome === 'accept-in-part' || undefined };
  const { inPart, otherValues, uses } = compareChanges(patch, changes);
  const differs = inPart || otherValues;
  return {
    inPart: inPart || undefined,
    otherValues: otherValues || undefined,
    uses: differs ? uses : undefined,
  };
};

/** Returns what a decision does to the appealed one. */
const answerTo = (state: SuggestionSubmission['state'], effect: EditorEffect): AppealState => {
  if (effect === 'applied') return 'overturned';
  return state === effect || state === 'conflict' ? 'upheld' : 'modified';
};

/** Returns what stays of an appeal whose text no editor has read. */
const withheldIn = ({ textState, textReasons }: AuthorAppeal) =>
  textState === 'withheld' ? { textState, textReasons } : {};

const decisionEffects: Partial<Record<AppealState, 'uphold' | 'overturn' | 'modify'>> = {
  upheld: 'uphold',
  overturned: 'overturn',
  modified: 'modify',
};

/**
 * Applies an editor's decision that `refuseEditorDecision` allows. `applied` says which revision of the page followed from
 * it. Writes nothing: returns what has to be written.
 */
export function decideByEditor(
  suggestion: SuggestionSubmission,
  request: EditorDecisionRequest,
  {
    by,
    now,
    applied,
    internalNote,
    ownDuplicate,
    sameAs,
  }: {
    by: string;
    now: string;
    applied?: Pick<EditorAnswer, 'revision' | 'titleVersion'> | undefined;
    internalNote?: string | undefined;
    /** Whether the suggestion that was there first is by the same reader. */
    ownDuplicate?: boolean | undefined;
    /** The stored reference to that suggestion. */
    sameAs?: string | undefined;
  },
): EditorChange {
  const { publicNote } = request;
  const effect = effects[request.outcome];
  const state = moved(suggestion, effect);
  if (isRefusal(state)) throw new Error('the decision was not checked');
  const isAppeal = awaitsAnotherEditor(suggestion);
  const answer = isAppeal ? answerTo(suggestion.state, effect) : undefined;
  const reasons = reasonsOf(request);
  const used = usedOf(suggestion, request);
  const outcome = effect === 'applied' ? (used.inPart ? 'accept-in-part' : 'accept') : request.outcome;
  const decision = recordDecision(suggestion, {
    outcome,
    effect: answer && decisionEffects[answer],
    question: isAppeal ? 'editing-appeal' : 'editing',
    reasons,
    policyVersion: '',
    findings: [],
    source: 'own-initiative',
    detectedAutomatically: false,
    decidedAutomatically: 'no',
    decidedBy: by,
    decidedAt: now,
    openedAt: suggestion.decidedAt ?? suggestion.submittedAt,
    publicNote,
    internalNote,
  });
  const { appeal, ...rest } = suggestion;
  const next: SuggestionSubmission = {
    ...rest,
    state,
    version: suggestion.version + 1,
    decidedAt: now,
    reasons,
    edited: defined({
      revision: applied?.revision,
      titleVersion: applied?.titleVersion,
      ...used,
      duplicateOf: effect === 'duplicate' ? request.duplicateOf : undefined,
      sameAs,
      ownDuplicate: ownDuplicate ? (true as const) : undefined,
      note: isAppeal || reasons.some(({ text }) => text === publicNote) ? undefined : publicNote,
    }),
    ...defined({
      appeal:
        appeal && answer
          ? {
              decision: appeal.decision,
              state: answer,
              answer: suggestion.decisions + 1,
              ...defined({ reply: publicNote, ...withheldIn(appeal) }),
            }
          : appeal,
    }),
  };
  return { next: withDecision(next, decision), previousVersion: suggestion.version, decision };
}
