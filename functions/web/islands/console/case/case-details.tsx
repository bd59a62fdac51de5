import type { ComponentChildren } from 'preact';
import type { CaseInFull } from '../../../../../shared/contract/case-schemas.ts';
import { possibleOutcomes } from '../../../../../shared/moderation/outcomes.ts';
import { wordsFor } from '../../../html/console/case-outcome-words.ts';
import { AuthorRecord, PastDecisions } from '../../../html/console/case-record.tsx';
import { Priority } from '../../../html/console/case-row.tsx';
import { CaseText, isVeiled } from '../../../html/console/case-text.tsx';
import { questionWords } from '../../../html/console/case-words.ts';
import { FindingsLegend } from '../../../html/console/findings-legend.tsx';
import { NamePanel } from '../../../html/console/name-panel.tsx';
import { offeredOutcomes } from '../../../html/console/offered-outcomes.ts';
import { QuotedWords, veiledWords } from '../../../html/console/quoted-words.tsx';
import { ReaderReports } from '../../../html/console/reader-reports.tsx';
import { SubmittedRating } from '../../../html/console/submission-facts.tsx';
import { DateText } from '../../../html/parts/date-text.tsx';
import { counted } from '../../../html/words/numbers.ts';
import { reasonName } from '../../../html/words/reasons.ts';
import { type DecisionBody, DecisionForm } from '../decision-form.tsx';
import { UndoBar } from '../undo-bar.tsx';
import type { PreparedDecision } from '../use-decision.ts';
import { ClaimBar } from './claim-bar.tsx';
import { TitlePanel } from './title-panel.tsx';

const Panel = (props: { heading: string; id: string; children: ComponentChildren }) => (
  <section class="panel" aria-labelledby={`${props.id}-heading`}>
    <h3 id={`${props.id}-heading`}>{props.heading}</h3>
    {props.children}
  </section>
);

const doneWords = (moderationCase: CaseInFull): string => {
  const last = moderationCase.decisions.at(-1)?.outcome;
  const outcome = possibleOutcomes[moderationCase.kind].find((possible) => possible === last);
  return outcome === undefined ? 'Closed' : wordsFor(outcome, moderationCase).done;
};

/** A case with all the facts needed to decide it, and the form for the decision. */
export function CaseDetails(props: {
  moderationCase: CaseInFull;
  shown: boolean;
  show: () => void;
  prepared: PreparedDecision;
  hints: readonly string[];
  claim: () => void;
  release: () => void;
  decide: (body: DecisionBody) => Promise<string | undefined>;
  undo: () => void;
  next: () => void;
}) {
  const { moderationCase } = props;
  const closed = moderationCase.state === 'closed';
  const veiled = veiledWords(moderationCase.texts, moderationCase.findings);
  return (
    <>
      <div class="case-title">
        <Priority priority={moderationCase.priority} />
        <h2 id="case-heading" tabIndex={-1}>
          {questionWords[moderationCase.kind]}: {moderationCase.title.name}
        </h2>
        <p class="case-meta">
          {moderationCase.category !== moderationCase.kind && (
            <span class="case-category">{reasonName(moderationCase.category)}</span>
          )}
          <span>
            sent <DateText iso={moderationCase.submission.submittedAt} />
          </span>
          {moderationCase.reports !== undefined && <span>{counted(moderationCase.reports, 'report')}</span>}
          {moderationCase.coordinated && <span class="case-coordinated">Looks coordinated</span>}
          <a href={`/submissions/${moderationCase.receipt}`}>receipt</a>
        </p>
      </div>
      {closed ? (
        <UndoBar
          key={moderationCase.version}
          done={doneWords(moderationCase)}
          until={moderationCase.undoUntil}
          undo={props.undo}
          next={props.next}
        />
      ) : (
        <ClaimBar moderationCase={moderationCase} claim={props.claim} release={props.release} />
      )}
      <div class="case-columns">
        <div class="case-main">
          {moderationCase.name && <NamePanel name={moderationCase.name} />}
          <section class="panel" aria-labelledby="text-heading" hidden={moderationCase.name !== undefined}>
            <div class="panel-head">
              <h3 id="text-heading">What they wrote</h3>
              <button type="button" class="small-button" aria-pressed={props.shown} onClick={props.show}>
                {props.shown ? 'Blur hurtful words' : 'Show hurtful words'}{' '}
                <span class="key" aria-hidden="true">
                  s
                </span>
              </button>
            </div>
            <SubmittedRating submission={moderationCase.submission} />
            <CaseText texts={moderationCase.texts} findings={moderationCase.findings} shown={props.shown} />
            {moderationCase.findings.some(isVeiled) && !props.shown && (
              <p class="fine">Hurtful words are blurred until you choose to see them.</p>
            )}
            <FindingsLegend findings={moderationCase.findings} />
          </section>
          {moderationCase.reportedTexts && (
            <Panel heading="The reported text, before its author changed it" id="reported">
              <CaseText texts={moderationCase.reportedTexts} findings={[]} shown={props.shown} />
            </Panel>
          )}
          {moderationCase.newerTexts && (
            <Panel heading="What the author has sent since" id="newer">
              <p class="fine">
                It is not on the page. It is checked separately, and this decision does not affect it.
              </p>
              <CaseText texts={moderationCase.newerTexts} findings={[]} shown={props.shown} />
            </Panel>
          )}
          {moderationCase.readerReports && (
            <Panel heading="What readers reported" id="reader-reports">
              <ReaderReports
                reports={moderationCase.readerReports}
                coordinated={moderationCase.coordinated === true}
                veiled={veiled}
                shown={props.shown}
              />
            </Panel>
          )}
          {moderationCase.appeal && moderationCase.kind !== 'appeal-text' && (
            <Panel heading={`Appeal by the ${moderationCase.appeal.by}`} id="appeal">
              <QuotedWords text={moderationCase.appeal.text} veiled={veiled} shown={props.shown} />
            </Panel>
          )}
          {!closed && !moderationCase.conflict && (
            <DecisionForm
              prepared={props.prepared}
              outcomes={offeredOutcomes(moderationCase)}
              context={moderationCase}
              hints={props.hints}
              replyNeeded={moderationCase.kind === 'appeal'}
              send={props.decide}
            />
          )}
        </div>
        <div class="case-side">
          <Panel heading="The title" id="title">
            <TitlePanel title={moderationCase.title} shown={props.shown} />
          </Panel>
          <Panel heading="The author" id="author">
            <AuthorRecord author={moderationCase.author} />
          </Panel>
          <Panel heading="Earlier decisions" id="past">
            <PastDecisions decisions={moderationCase.decisions} />
          </Panel>
        </div>
      </div>
    </>
  );
}
