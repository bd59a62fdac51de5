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
import { Rated } from '../../../html/console/submission-facts.tsx';
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

const doneWords = (subject: CaseInFull): string => {
  const last = subject.decisions.at(-1)?.outcome;
  const outcome = possibleOutcomes[subject.kind].find((possible) => possible === last);
  return outcome === undefined ? 'Closed' : wordsFor(outcome, subject).done;
};

/** A case with everything that a decision needs, and the decision. */
export const CaseDetails = (props: {
  subject: CaseInFull;
  shown: boolean;
  show: () => void;
  prepared: PreparedDecision;
  hints: readonly string[];
  claim: () => void;
  release: () => void;
  decide: (body: DecisionBody) => Promise<string | undefined>;
  undo: () => void;
  next: () => void;
}) => {
  const { subject } = props;
  const closed = subject.state === 'closed';
  const veiled = veiledWords(subject.texts, subject.findings);
  return (
    <>
      <div class="case-title">
        <Priority priority={subject.priority} />
        <h2 id="case-heading" tabIndex={-1}>
          {questionWords[subject.kind]}: {subject.title.name}
        </h2>
        <p class="case-meta">
          {subject.category !== subject.kind && (
            <span class="case-category">{reasonName(subject.category)}</span>
          )}
          <span>
            sent <DateText iso={subject.submission.submittedAt} />
          </span>
          {subject.reports !== undefined && <span>{counted(subject.reports, 'report')}</span>}
          {subject.coordinated && <span class="case-arranged">Looks arranged</span>}
          <a href={`/submissions/${subject.receipt}`}>receipt</a>
        </p>
      </div>
      {closed ? (
        <UndoBar
          key={subject.version}
          done={doneWords(subject)}
          until={subject.undoUntil}
          undo={props.undo}
          next={props.next}
        />
      ) : (
        <ClaimBar subject={subject} claim={props.claim} release={props.release} />
      )}
      <div class="case-columns">
        <div class="case-main">
          {subject.name && <NamePanel name={subject.name} />}
          <section class="panel" aria-labelledby="text-heading" hidden={subject.name !== undefined}>
            <div class="panel-head">
              <h3 id="text-heading">What they wrote</h3>
              <button type="button" class="small-button" aria-pressed={props.shown} onClick={props.show}>
                {props.shown ? 'Blur again' : 'Show what is blurred'}{' '}
                <span class="key" aria-hidden="true">
                  s
                </span>
              </button>
            </div>
            <Rated submission={subject.submission} />
            <CaseText texts={subject.texts} findings={subject.findings} shown={props.shown} />
            {subject.findings.some(isVeiled) && !props.shown && (
              <p class="fine">Hurtful words are blurred until you ask.</p>
            )}
            <FindingsLegend findings={subject.findings} />
          </section>
          {subject.reportedTexts && (
            <Panel heading="What was reported, before its author changed it" id="reported">
              <CaseText texts={subject.reportedTexts} findings={[]} shown={props.shown} />
            </Panel>
          )}
          {subject.newerTexts && (
            <Panel heading="What its author sent since" id="newer">
              <p class="fine">
                It is not on the page, and nothing is decided about it here: it is checked by itself.
              </p>
              <CaseText texts={subject.newerTexts} findings={[]} shown={props.shown} />
            </Panel>
          )}
          {subject.readerReports && (
            <Panel heading="What readers reported" id="reader-reports">
              <ReaderReports
                reports={subject.readerReports}
                coordinated={subject.coordinated === true}
                veiled={veiled}
                shown={props.shown}
              />
            </Panel>
          )}
          {subject.appeal && (
            <Panel heading={`The ${subject.appeal.by} appeals`} id="appeal">
              <QuotedWords text={subject.appeal.text} veiled={veiled} shown={props.shown} />
            </Panel>
          )}
          {!closed && !subject.conflict && (
            <DecisionForm
              prepared={props.prepared}
              outcomes={offeredOutcomes(subject)}
              asked={subject}
              hints={props.hints}
              replyNeeded={subject.kind === 'appeal'}
              send={props.decide}
            />
          )}
        </div>
        <div class="case-side">
          <Panel heading="The title" id="title">
            <TitlePanel title={subject.title} shown={props.shown} />
          </Panel>
          <Panel heading="The author" id="author">
            <AuthorRecord author={subject.author} />
          </Panel>
          <Panel heading="Decided so far" id="past">
            <PastDecisions decisions={subject.decisions} />
          </Panel>
        </div>
      </div>
    </>
  );
};
