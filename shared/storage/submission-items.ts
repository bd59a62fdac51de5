import type { StoredReview } from '../community-reviews/spoiler.ts';
import { hasVisibleText } from '../moderation/approved.ts';
import type { RequestFingerprint } from '../moderation/request-fingerprint.ts';
import type { ReviewSubmission, Submission } from '../moderation/submission.ts';
import type { Suggestion } from '../suggestions/schema.ts';
import { defined } from '../values/defined.ts';
import { listSorts, lists } from './lists.ts';
import { type PackedContent, packContent, unpackContent } from './packed-content.ts';
import { type SuggestionParts, suggestionParts, suggestionPartsFrom } from './suggestion-parts.ts';
import { indexes, keys, partsOf } from './table.ts';

/** A submission as it is stored. Texts are packed JSON, which is smaller than DynamoDB maps. */
export interface SubmissionItem extends SuggestionParts {
  pk: string;
  sk: string;
  entity: 'submission';
  kind: Submission['kind'];
  state: Submission['state'];
  version: number;
  revision: number;
  slug: string;
  titleName: string;
  cameFrom?: string[];
  wasOn?: string[];
  audience: Submission['audience'];
  handle: string;
  childAges?: Submission['childAges'];
  firstTime?: true;
  submittedAt: string;
  editsInHour?: number;
  decidedAt?: string;
  reasons?: PackedContent;
  decisions?: number;
  chain?: string;
  appeal?: string;
  requestKey: string;
  requestBody: string;
  /** The fingerprints `key.body` of earlier requests, newest first. */
  earlierRequests?: string;
  content?: PackedContent;
  published?: PackedContent;
  publishedAt?: string;
  editedAt?: string;
  publishedRevision?: number;
  approvedByPerson?: number;
  reported?: true;
  edit?: string;
  helpful?: number;
  supersededBy?: string;
  carriers?: string[];
  listKey?: string;
  listSort?: string;
  helpfulKey?: string;
  helpfulSort?: string;
}

/** Reasons of at least this many bytes are compressed. Long ones have many spans, which are similar to each other. */
const manyReasons = 400;

const tagIn = (key: string): string => partsOf(key)[0] ?? '';

const json = (value: unknown): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);

const packed = (requests: readonly RequestFingerprint[] | undefined): string | undefined =>
  requests?.map(({ key, body }) => `${key}.${body}`).join(' ');

const unpacked = (requests: string): RequestFingerprint[] =>
  requests.split(' ').map((request) => {
    const [key = '', body = ''] = request.split('.');
    return { key, body };
  });

/**
 * Builds the list index keys of a review that readers see. An approved text stays listed while its next revision waits.
 * Only a decision or its author takes it down.
 */
const listKeys = (submission: ReviewSubmission) => {
  if (submission.supersededBy !== undefined)
    return {
      [indexes.list.partition]: lists.superseded(submission.slug),
      [indexes.list.sort]: submission.submittedAt,
    };
  if (!hasVisibleText(submission) || !submission.publishedAt) return {};
  const partition = lists.reviews(submission.slug, submission.audience);
  const helpful =
    submission.helpful > 0
      ? {
          [indexes.helpful.partition]: partition,
          [indexes.helpful.sort]: listSorts.helpful(submission.helpful, submission.publishedAt),
        }
      : undefined;
  return {
    [indexes.list.partition]: partition,
    [indexes.list.sort]: submission.publishedAt,
    ...helpful,
  };
};

/** Builds the attributes that only reviews have. */
const reviewParts = (submission: ReviewSubmission) => ({
  published: packContent(submission.published),
  publishedAt: submission.publishedAt,
  editedAt: submission.editedAt,
  publishedRevision: submission.publishedRevision,
  approvedByPerson: submission.approvedByPerson,
  reported: submission.reported,
  edit: json(submission.edit),
  helpful: submission.helpful > 0 ? submission.helpful : undefined,
  supersededBy: submission.supersededBy,
  ...listKeys(submission),
});

/** Builds the item of a submission. A review has list index keys exactly while readers may see it. */
export function itemFrom(submission: Submission): SubmissionItem {
  const { address, request, reasons, content } = submission;
  const item: SubmissionItem = {
    ...keys.submission(address),
    entity: 'submission',
    kind: submission.kind,
    // The stored state is never `flagged`: whether a review is flagged follows from its case.
    state: submission.kind === 'review' && submission.state === 'flagged' ? 'published' : submission.state,
    version: submission.version,
    revision: submission.revision,
    slug: submission.slug,
    titleName: submission.titleName,
    audience: submission.audience,
    handle: submission.handle,
    submittedAt: submission.submittedAt,
    requestKey: request.key,
    requestBody: request.body,
  };
  const ofReview = submission.kind === 'review' ? reviewParts(submission) : undefined;
  const optional = {
    cameFrom: submission.cameFrom,
    wasOn: submission.wasOn,
    childAges: submission.childAges,
    firstTime: submission.firstTime,
    editsInHour: submission.editsInHour,
    decidedAt: submission.decidedAt,
    reasons: reasons.length > 0 ? packContent(reasons, manyReasons) : undefined,
    decisions: submission.decisions > 0 ? submission.decisions : undefined,
    chain: submission.chain === '' ? undefined : submission.chain,
    appeal: json(submission.appeal),
    earlierRequests: packed(submission.earlierRequests),
    content: packContent(content),
    ...defined({ carriers: submission.kind === 'name' ? submission.carriers : undefined }),
    ...ofReview,
    ...(submission.kind === 'suggestion' ? suggestionParts(submission) : undefined),
  };
  return Object.assign(
    item,
    Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  );
}

/** Returns the submission in an item. */
export function submissionFrom(item: SubmissionItem): Submission {
  const base = {
    address: { person: tagIn(item.pk), item: tagIn(item.sk) },
    state: item.state,
    version: item.version,
    revision: item.revision,
    slug: item.slug,
    titleName: item.titleName,
    audience: item.audience,
    handle: item.handle,
    ...defined({ cameFrom: item.cameFrom, wasOn: item.wasOn }),
    ...defined({ childAges: item.childAges, firstTime: item.firstTime }),
    submittedAt: item.submittedAt,
    ...defined({ editsInHour: item.editsInHour || undefined, decidedAt: item.decidedAt || undefined }),
    reasons: unpackContent<Submission['reasons']>(item.reasons) ?? [],
    decisions: item.decisions ?? 0,
    chain: item.chain ?? '',
    ...defined({
      appeal: item.appeal ? (JSON.parse(item.appeal) as NonNullable<Submission['appeal']>) : undefined,
    }),
    request: { key: item.requestKey, body: item.requestBody },
    ...defined({ earlierRequests: item.earlierRequests ? unpacked(item.earlierRequests) : undefined }),
  };
  if (item.kind === 'name') return { ...base, kind: 'name', ...defined({ carriers: item.carriers }) };
  if (item.kind === 'suggestion') {
    const content = unpackContent<Suggestion>(item.content);
    return { ...base, kind: 'suggestion', ...defined({ content }), ...suggestionPartsFrom(item) };
  }
  const content = unpackContent<StoredReview>(item.content);
  const published = unpackContent<StoredReview>(item.published);
  return {
    ...base,
    kind: 'review',
    helpful: item.helpful ?? 0,
    ...defined({
      content,
      published,
      publishedAt: item.publishedAt || undefined,
      editedAt: item.editedAt || undefined,
      publishedRevision: item.publishedRevision || undefined,
      approvedByPerson: item.approvedByPerson || undefined,
      reported: item.reported,
      supersededBy: item.supersededBy,
      edit: item.edit ? (JSON.parse(item.edit) as NonNullable<ReviewSubmission['edit']>) : undefined,
    }),
  };
}
