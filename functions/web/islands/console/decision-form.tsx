import { useState } from 'preact/hooks';
import type { ModeratorOutcome } from '../../../../shared/moderation/decision-request.ts';
import { adverseOutcomes, effectOf } from '../../../../shared/moderation/outcomes.ts';
import { defined } from '../../../../shared/values/defined.ts';
import { type OutcomeContext, wordsFor } from '../../html/console/case-outcome-words.ts';
import { DecisionFrame } from '../forms/decision-frame.tsx';
import { Field } from '../forms/field.tsx';
import { OutcomePicks } from './outcome-picks.tsx';
import { ReasonPicks } from './reason-picks.tsx';
import { SpoilerPick } from './spoiler-pick.tsx';
import type { PreparedDecision } from './use-decision.ts';

/** A decision as the API expects it, without the id of its case. */
export interface DecisionBody {
  outcome: ModeratorOutcome;
  reasons: readonly string[];
  publicNote?: string;
  internalNote?: string;
  spoiler?: boolean;
}

/** Returns why a decision cannot be sent yet, if so. The API also checks this. */
const decisionProblem = (
  prepared: PreparedDecision,
  context: OutcomeContext,
  replyNeeded: boolean,
): string | undefined => {
  const { outcome, reasons, publicNote } = prepared.draft;
  if (outcome === undefined) return 'Choose an outcome.';
  if (adverseOutcomes.has(effectOf(context, outcome)) && reasons.length === 0)
    return 'Choose at least one reason.';
  const needsNote = (replyNeeded && outcome !== 'escalate') || reasons.includes('other');
  return needsNote && publicNote.trim() === '' ? 'Tell the author why, in your own words.' : undefined;
};

/** Returns whether the case is about the text of a review, which can be collapsed as a spoiler. */
const canBeSpoiler = ({ kind, about }: OutcomeContext): boolean =>
  kind !== 'suggestion' && kind !== 'appeal-text' && kind !== 'name' && about !== 'name';

/** The form that prepares a decision and sends it after confirmation, by Ctrl or Cmd with Enter or by the button. */
export function DecisionForm(props: {
  prepared: PreparedDecision;
  outcomes: readonly ModeratorOutcome[];
  context: OutcomeContext;
  /** Reason codes that the case suggests. */
  hints: readonly string[];
  /** Whether the case is an appeal, which needs an answer in words. */
  replyNeeded: boolean;
  /** What the button says after the outcome, for example ` 12 cases`. */
  about?: string;
  send: (body: DecisionBody) => Promise<string | undefined>;
}) {
  const { draft, set, toggle } = props.prepared;
  const [problem, setProblem] = useState<{ text: string }>();
  const [sending, setSending] = useState(false);
  const refuse = (text: string) => setProblem({ text });
  const submit = async () => {
    const missing = decisionProblem(props.prepared, props.context, props.replyNeeded);
    if (missing || draft.outcome === undefined) return refuse(missing ?? '');
    const publicNote = draft.publicNote.trim();
    const internalNote = draft.internalNote.trim();
    setSending(true);
    const refusal = await props.send({
      outcome: draft.outcome,
      reasons: draft.reasons,
      ...defined({
        publicNote: publicNote || undefined,
        internalNote: internalNote || undefined,
        spoiler: draft.spoiler ? draft.spoiler === 'yes' : undefined,
      }),
    });
    setSending(false);
    if (refusal) refuse(refusal);
    else setProblem(undefined);
  };
  const armed = draft.outcome && wordsFor(draft.outcome, props.context);
  return (
    <DecisionFrame
      problem={problem}
      armed={armed}
      button={`${armed ? armed.name : 'Decide'}${props.about ?? ''}`}
      sending={sending}
      submit={() => void submit()}
    >
      <OutcomePicks
        outcomes={props.outcomes}
        context={props.context}
        chosen={draft.outcome}
        choose={(outcome) => set({ outcome })}
      />
      {canBeSpoiler(props.context) && (
        <SpoilerPick said={draft.spoiler} say={(spoiler) => set({ spoiler })} />
      )}
      <ReasonPicks hints={props.hints} ticked={draft.reasons} toggle={toggle} />
      <Field
        id="public-note"
        label={props.replyNeeded ? 'Your reply to the author' : 'Note to the author (optional)'}
        hint="Shown with the reasons."
      >
        {(described) => (
          <textarea
            {...described}
            rows={3}
            maxLength={2000}
            value={draft.publicNote}
            onInput={(event) => set({ publicNote: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field id="internal-note" label="Note for colleagues (optional)">
        {(described) => (
          <textarea
            {...described}
            rows={2}
            maxLength={2000}
            value={draft.internalNote}
            onInput={(event) => set({ internalNote: event.currentTarget.value })}
          />
        )}
      </Field>
    </DecisionFrame>
  );
}
