import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { RequestFingerprint } from '../moderation/request-fingerprint.ts';
import type { FieldDifference } from '../revisions/changes.ts';
import { waitingAfterPublication } from '../revisions/waiting-revision.ts';
import type { Title } from '../titles/schema.ts';
import { defined } from '../values/defined.ts';
import { firstPublicationWrite, revisionWrite, type StoredRevision } from './revisions.ts';
import type { Store } from './store.ts';
import type { Publication } from './title-heads.ts';
import { type Act, type StoredTitle, type TitleConflict, writeTitle } from './titles.ts';

type WholeRevision = StoredRevision & { title: Title };

/** Adds an immutable revision. Returns a conflict when the title changed in the meantime. */
export function addRevision(
  store: Store,
  previous: StoredTitle,
  revision: WholeRevision,
  act: Act,
): Promise<TitleConflict | undefined> {
  const { slug } = previous.title;
  return writeTitle(
    store,
    previous,
    {
      ...previous,
      latestRevision: revision.revision,
      waitingRevision: revision.revision,
      writtenAt: act.at,
      writtenBy: act.by,
    },
    { ...act, act: 'written', revision: revision.revision, note: revision.note },
    [revisionWrite(store, slug, revision)],
  );
}

/** What a publication changes: the revision, whether it is stored already, and what readers are told about it. */
export interface PublicationChange {
  revision: WholeRevision;
  isNew: boolean;
  changes: FieldDifference[];
  note?: string | undefined;
  afterSuggestion?: { credit?: string | undefined } | undefined;
  requests?: RequestFingerprint[] | undefined;
  /** A revision that is stored whole, and from which a new one may be stored as its difference. */
  basis?: StoredRevision | undefined;
  /** The revision that was merged into this one, and is thereby published. */
  merges?: number | undefined;
}

/**
 * Publishes a revision, and adds it first when it is new, in one transaction with `others`. Returns a conflict as
 * `writeTitle` does.
 */
export function publishRevision(
  store: Store,
  previous: StoredTitle,
  { revision, isNew, changes, note, afterSuggestion, requests, basis, merges }: PublicationChange,
  act: Act,
  others: readonly TransactWriteItem[] = [],
): Promise<TitleConflict | undefined> {
  const { slug } = revision.title;
  const { at, by } = act;
  const number = revision.revision;
  const isPublished = (one: number | undefined) => one === number || (one !== undefined && one === merges);
  const publication: Publication = {
    revision: number,
    publishedAt: at,
    publishedBy: by,
    firstPublishedAt: previous.publication?.firstPublishedAt ?? previous.firstPublishedAt ?? at,
    afterSuggestion,
  };
  const next = {
    ...previous,
    title: revision.title,
    latestRevision: Math.max(previous.latestRevision, number),
    changedAt: at,
    editedBy: by,
    publication,
    // A correction of the facts, or of a reader, leaves what other editors wrote and planned as it is.
    waitingRevision: waitingAfterPublication(previous, isPublished),
    scheduled: isPublished(previous.scheduled?.revision) ? undefined : previous.scheduled,
    failedSchedule: isPublished(previous.failedSchedule?.revision) ? undefined : previous.failedSchedule,
    requests: requests ?? previous.requests,
  };
  const log = {
    at,
    by,
    act: 'published' as const,
    revision: number,
    note,
    afterSuggestion: afterSuggestion && (true as const),
    credit: afterSuggestion?.credit,
    changes,
  };
  const stored = isNew
    ? revisionWrite(store, slug, { ...revision, publishedAt: at, ...defined({ merges }) }, basis)
    : firstPublicationWrite(store, slug, revision, at);
  return writeTitle(store, previous, next, log, [stored, ...others]);
}
