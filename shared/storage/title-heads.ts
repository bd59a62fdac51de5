import type { RequestFingerprint } from '../moderation/request-fingerprint.ts';
import { titleState } from '../revisions/title-state.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { TitleKind } from '../titles/kinds.ts';
import { otherNames } from '../titles/other-names.ts';
import { releaseDateOf } from '../titles/release-date.ts';
import type { Title } from '../titles/schema.ts';
import { toItem } from './items.ts';
import { lists } from './lists.ts';
import { type PackedContent, packContent, smallest } from './packed-content.ts';
import { keys } from './table.ts';

/**
 * Which revision readers see, when it was published, the tag of the person who published it, if known, and when the title
 * was first published.
 */
export interface Publication {
  revision: number;
  publishedAt: string;
  publishedBy?: string | undefined;
  firstPublishedAt?: string | undefined;
  /** Set when the revision followed from a reader's suggestion; `credit` is its address if the reader is named for it. */
  afterSuggestion?: { credit?: string | undefined } | undefined;
}

/** A revision that is to be published at a time (ISO), and the tag of the editor who decided so. */
interface ScheduledPublication {
  revision: number;
  at: string;
  by: string;
  /** What readers are told about the change. */
  note?: string;
  /** Set when the revision was published before. */
  restores?: true;
}

/** A scheduled publication that failed: of which revision, for when it was scheduled, and when it failed (ISO). */
interface FailedSchedule {
  revision: number;
  scheduledFor: string;
  failedAt: string;
}

/** Everything about a title but its facts and its review, which are in its revisions. */
export interface TitleHead {
  version: number;
  latestRevision: number;
  changedAt: string;
  createdBy?: string | undefined;
  editedBy?: string | undefined;
  /** When the latest revision was written (ISO), and the tag of its author. Older heads lack both. */
  writtenAt?: string | undefined;
  writtenBy?: string | undefined;
  /** The latest revision that an editor wrote and nobody has published, or one whose scheduled publication failed. */
  waitingRevision?: number | undefined;
  publication?: Publication | undefined;
  /** Kept while the title is off the site, so that the page still says when it was first reviewed. */
  firstPublishedAt?: string | undefined;
  scheduled?: ScheduledPublication | undefined;
  /** The latest scheduled publication that failed, until another one is scheduled or the title is published. */
  failedSchedule?: FailedSchedule | undefined;
  /** Set while the title is off the site after it was published. */
  unpublishedAt?: string | undefined;
  /** The revision that readers saw until then. */
  unpublishedRevision?: number | undefined;
  /** The slug of the title into which this one was merged. Nothing about it changes until it is brought back. */
  mergedInto?: string | undefined;
  /** When it was brought back after a merge (ISO). Its address led to the other title until then. */
  broughtBackAt?: string | undefined;
  /** The titles from which reviews and suggestions came to this one. */
  receivedFrom?: string[] | undefined;
  /** The latest requests with an idempotency key, newest first. */
  requests?: RequestFingerprint[] | undefined;
}

/** The head of a title as it is stored. */
export interface HeadItem extends TitleHead {
  slug: string;
  name: string;
  kind?: TitleKind;
  premiere?: string;
  /** The date when the offer that was checked longest ago was checked; absent without offers. */
  oldestCheck?: string;
  /** The names of the work in plain letters, for the search of editors. */
  words?: string;
  /** The facts, while no revision is published that has them. */
  facts?: PackedContent;
  /** The facts as JSON, as titles were stored before revisions had them. */
  data?: string;
}

const oldestCheckOf = ({ whereToWatch }: Title): string | undefined =>
  whereToWatch.map(({ lastChecked }) => lastChecked).sort()[0];

/** Builds the item of a title's head. `facts` are stored in it until a revision is published that has them. */
export function headItem(title: Title, head: TitleHead) {
  return toItem({
    ...keys.title(title.slug),
    entity: 'title',
    slug: title.slug,
    name: title.name,
    kind: title.kind,
    premiere: releaseDateOf(title.details),
    oldestCheck: oldestCheckOf(title),
    words: plainLetters([title.name, ...otherNames(title)].join(' ')),
    facts: head.publication ? undefined : packContent(title, 0, smallest),
    version: head.version,
    latestRevision: head.latestRevision,
    changedAt: head.changedAt,
    createdBy: head.createdBy,
    editedBy: head.editedBy,
    writtenAt: head.writtenAt,
    writtenBy: head.writtenBy,
    waitingRevision: head.waitingRevision,
    publication: head.publication,
    firstPublishedAt: head.publication ? undefined : head.firstPublishedAt,
    scheduled: head.scheduled,
    failedSchedule: head.failedSchedule,
    unpublishedAt: head.publication ? undefined : head.unpublishedAt,
    unpublishedRevision: head.publication ? undefined : head.unpublishedRevision,
    mergedInto: head.mergedInto,
    broughtBackAt: head.publication ? undefined : head.broughtBackAt,
    receivedFrom: head.receivedFrom,
    listKey: lists.titles(titleState(head)),
    listSort: head.scheduled?.at ?? title.slug,
    requests: head.requests,
  });
}

/** Returns the part of a stored head that does not depend on the facts. */
export function headFrom(item: HeadItem): TitleHead {
  const { version, latestRevision, changedAt, createdBy, editedBy } = item;
  const { writtenAt, writtenBy, publication, scheduled, unpublishedAt, firstPublishedAt, requests } = item;
  const dates = { changedAt, createdBy, editedBy, writtenAt, writtenBy, unpublishedAt, firstPublishedAt };
  const { failedSchedule, unpublishedRevision, waitingRevision, mergedInto, broughtBackAt, receivedFrom } =
    item;
  const merging = { mergedInto, broughtBackAt, receivedFrom };
  return {
    version,
    latestRevision,
    waitingRevision,
    unpublishedRevision,
    ...dates,
    publication,
    scheduled,
    failedSchedule,
    ...merging,
    requests,
  };
}
