import type { ListedCase } from '../../../../shared/contract/case-schemas.ts';
import { audienceWords } from '../words/audiences.ts';
import { counted } from '../words/numbers.ts';
import { reasonName } from '../words/reasons.ts';
import {
  confidentialWords,
  conflictWords,
  countdown,
  elapsed,
  questionWords,
  urgency,
} from './case-words.ts';

/** The priority of a case, as a number with a word. */
export function Priority({ priority }: { priority: number }) {
  return (
    <span class={`priority priority-${urgency(priority)}`}>
      <span class="hidden">Priority </span>
      {priority}
    </span>
  );
}

const holder = (listed: ListedCase, now: number): string | undefined => {
  if (!listed.leaseUntil || listed.state === 'closed') return undefined;
  const left = countdown(listed.leaseUntil, now);
  return listed.mine ? `Yours for ${left}` : `With ${listed.assignee}, ${left} left`;
};

/** One case in the queue. `now` is in milliseconds. */
export function CaseRow(props: {
  listed: ListedCase;
  now: number;
  selected: boolean;
  select: (on: boolean) => void;
}) {
  const { listed, now } = props;
  const held = holder(listed, now);
  const question = `${questionWords[listed.kind]}: ${listed.title.name}`;
  const what = listed.category === listed.kind ? '' : reasonName(listed.category);
  return (
    <li class={props.selected ? 'case-row case-row-selected' : 'case-row'} data-case={listed.id}>
      {listed.state !== 'closed' && !listed.conflict && (
        <input
          type="checkbox"
          class="case-select"
          aria-label={`Select ${questionWords[listed.kind]}, ${listed.title.name}, by ${listed.author}`}
          checked={props.selected}
          onChange={(event) => props.select(event.currentTarget.checked)}
        />
      )}
      <Priority priority={listed.priority} />
      <div class="case-what">
        {listed.conflict ? (
          <span>{question}</span>
        ) : (
          <a href={`/moderation/cases/${listed.id}`} data-case-link>
            {question}
          </a>
        )}
        <p class="case-meta">
          {listed.appeal && <span class="case-category">by the {listed.appeal.by}</span>}
          {what && <span class="case-category">{what}</span>}
          <span>{audienceWords[listed.audience].one}</span>
          <span>{listed.author}</span>
          {listed.reports !== undefined && <span>{counted(listed.reports, 'report')}</span>}
          {listed.coordinated && <span class="case-coordinated">Looks coordinated</span>}
          {listed.confidential && <span>{confidentialWords}</span>}
          {listed.conflict && <span>{conflictWords}</span>}
          {held && <span class={listed.mine ? 'case-mine' : undefined}>{held}</span>}
        </p>
      </div>
      <time class="case-age" dateTime={listed.closedAt ?? listed.openedAt}>
        <span class="hidden">{listed.closedAt ? 'Closed ' : 'Waiting '}</span>
        {elapsed(listed.closedAt ?? listed.openedAt, now)}
      </time>
    </li>
  );
}
