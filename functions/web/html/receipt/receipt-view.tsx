import type { ComponentChildren } from 'preact';
import type { Need } from '../../../../shared/moderation/help-lines.ts';
import { AppealAnswer } from './appeal-answer.tsx';
import { CareHelp } from './care-help.tsx';
import { OwnText } from './own-text.tsx';
import { Reasons } from './reasons.tsx';
import type { Receipt } from './receipt.ts';
import { isNameReport, stateWords } from './state-words.ts';
import { Timeline } from './timeline.tsx';

const what = {
  review: 'Your rating of',
  suggestion: 'Your suggestion for',
  name: 'Your public name, which was reported on a review of',
  report: 'Your report about a review of',
} as const;

/** States in which the decision went against the author or reporter, so that a statement of reasons is required. */
const explained: readonly Receipt['state'][] = ['needs-edit', 'rejected', 'quarantined', 'removed'];

/** Returns what the author may need help with, from the codes of the reasons. */
const needsIn = (codes: readonly string[]): Need[] => [
  ...(codes.includes('abuse-disclosure') ? (['abuse'] as const) : []),
  ...(codes.includes('self-harm') ? (['distress'] as const) : []),
];

/** Returns whether a page has been changed, so that its history shows what the receipt is about. */
const changedThePage = ({ state, appliedBefore, original }: Receipt): boolean =>
  state === 'applied' || appliedBefore === true || original?.state === 'applied';

/**
 * Shows the state of a submission. The server renders it for anyone who has the receipt, and the island renders it again
 * when something changes. `country` is where the reader seems to be (ISO 3166-1), `children` are the author's tools.
 */
export function ReceiptView({
  receipt,
  country,
  children,
}: {
  receipt: Receipt;
  country?: string | undefined;
  children?: ComponentChildren;
}) {
  const words = stateWords(receipt);
  const reasons = [...receipt.reasons, ...(receipt.appeal?.reasons ?? [])];
  const needs = needsIn(reasons.map(({ code }) => code));
  return (
    <>
      <p class="receipt-what">
        {isNameReport(receipt) ? 'Your report about the public name on a review of' : what[receipt.kind]}{' '}
        {receipt.title.offSite ? (
          receipt.title.name
        ) : (
          <a href={`/titles/${receipt.title.slug}`}>{receipt.title.name}</a>
        )}
      </p>
      <div class={`receipt-state receipt-${words.mood}`} role="status">
        <h1>{words.headline}</h1>
        <p>{receipt.reply ?? words.text}</p>
        {receipt.appealable && receipt.kind !== 'report' && (
          <p>If you think we got it wrong, you can ask another person to look at it.</p>
        )}
        <AppealAnswer receipt={receipt} />
        {receipt.approvedStaysUp && <p>The version that we approved before stays on the page.</p>}
        {receipt.editWaits && (
          <p>
            You sent a newer text. We have kept it, and will check it when readers can see this one again.
          </p>
        )}
        {['published', 'flagged'].includes(receipt.state) &&
          receipt.kind === 'review' &&
          !receipt.title.offSite && (
            <p>
              <a href={`/titles/${receipt.title.slug}#community`}>See it on the page</a>
            </p>
          )}
        {receipt.standing && (
          <p>
            <a href={`/submissions/${receipt.standing}`}>
              {receipt.standingWithdrawn
                ? 'See the one that you withdrew'
                : 'See or change the one that stands'}
            </a>
          </p>
        )}
        {receipt.note && <p>The editor wrote: {receipt.note}</p>}
        {receipt.original?.reasons?.map((reason) => (
          <p key={reason}>The reason: {reason}</p>
        ))}
        {changedThePage(receipt) && !receipt.title.offSite && (
          <p>
            <a href={`/titles/${receipt.title.slug}`}>See the page</a> ·{' '}
            <a href={`/titles/${receipt.title.slug}/history`}>What changed</a>
          </p>
        )}
        {receipt.queue && <p>Number {receipt.queue.position} in line.</p>}
      </div>
      <Timeline receipt={receipt} />
      {needs.map((need) => (
        <CareHelp key={need} need={need} country={country} />
      ))}
      <Reasons receipt={receipt} />
      {receipt.kind !== 'report' && explained.includes(receipt.state) && (
        <p class="fine">
          <a href={`/submissions/${receipt.receipt}/statement`}>Read the statement of reasons</a>: what was
          decided, by whom, and how to object
        </p>
      )}
      {receipt.name && (
        <p>
          {receipt.state === 'removed' ? 'The name was' : 'The name is'} <strong>{receipt.name}</strong>.
          {receipt.state === 'removed' && (
            <>
              {' '}
              You can choose another on <a href="/me">your page</a>.
            </>
          )}
        </p>
      )}
      <OwnText receipt={receipt} />
      {children}
    </>
  );
}
