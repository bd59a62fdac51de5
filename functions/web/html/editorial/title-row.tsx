import type * as z from 'zod';
import type { EditorialTitle } from '../../../../shared/contract/editorial-schemas.ts';
import { isOpen, titleOwner } from '../../../../shared/revisions/title-owner.ts';
import type { TitleState } from '../../../../shared/revisions/title-state.ts';
import { longDate } from '../words/dates.ts';
import { kindWords } from '../words/kinds.ts';
import { staleBefore } from './title-filters.ts';
import { ageOf, momentWords, stateWords } from './title-words.ts';

export type ListedTitle = z.infer<typeof EditorialTitle>;

/** The state of a title, as a word with a colour. */
export function StateChip({ state }: { state: TitleState }) {
  return <span class={`state-chip state-${state}`}>{stateWords[state].one}</span>;
}

const revisionWords = ({ latestRevision, waitingRevision, publishedRevision }: ListedTitle): string => {
  if (latestRevision === 0) return 'No review yet';
  if (publishedRevision === undefined) return `Revision ${latestRevision}, not on the site`;
  return waitingRevision !== undefined
    ? `Revision ${waitingRevision} waits, ${publishedRevision} is published`
    : `Revision ${publishedRevision}`;
};

const ownerWords = (listed: ListedTitle): string | undefined => {
  if (isOpen(listed.state) && listed.mine) return 'Yours';
  const owner = titleOwner(listed);
  return owner && `Owner: ${owner}`;
};

const sinceOf = ({ state, writtenAt, changedAt }: ListedTitle): string =>
  (isOpen(state) ? writtenAt : undefined) ?? changedAt;

/** One title in the editors' list. `now` is in milliseconds. */
export function TitleRow({ listed, now }: { listed: ListedTitle; now: number }) {
  const { oldestCheck } = listed;
  const old = oldestCheck !== undefined && oldestCheck < staleBefore(now) ? oldestCheck : undefined;
  const owner = ownerWords(listed);
  const since = sinceOf(listed);
  return (
    <li class="title-row" data-row>
      <StateChip state={listed.state} />
      <div class="title-row-text">
        <a href={`/editorial/titles/${listed.slug}`} data-row-link dir="auto">
          {listed.name}
        </a>
        <p class="case-meta">
          <span>{kindWords[listed.kind].one}</span>
          <span>{revisionWords(listed)}</span>
          {owner && <span class={owner === 'Yours' ? 'case-mine' : undefined}>{owner}</span>}
          {old && <span class="title-row-old">Links last checked {longDate(old)}</span>}
          {listed.scheduledFor && <span>for {momentWords(listed.scheduledFor)}</span>}
        </p>
      </div>
      <time class="case-age" dateTime={since}>
        <span class="hidden">Last changed </span>
        {ageOf(since, now)}
      </time>
    </li>
  );
}
