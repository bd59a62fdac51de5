import { refuse } from '../../shared/contract/refusal.ts';
import type { RequestFingerprint } from '../../shared/moderation/request-fingerprint.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { waitForTitle } from '../../shared/people/limits.ts';
import { audienceOf } from '../../shared/people/schema.ts';
import type { OwnRecord } from '../../shared/storage/own-records.ts';
import { readNamedTitle } from '../../shared/storage/title-names.ts';
import { countForTitle } from '../../shared/storage/title-rates.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Author } from './author.ts';
import type { Dependencies } from './dependencies.ts';
import { acceptedBy, secondsToWait } from './refuse-too-many.ts';

/**
 * Builds the fields that every new submission has, except its address and its content. What is sent for a title that was
 * merged is for the other title. `wait` is the number of seconds
 * to wait when the person or the title has reached its rate limit. It does not apply to a retry of a request that has
 * already been accepted.
 */
export async function newSubmission(
  deps: Dependencies,
  { person, own }: { person: Author; own: OwnRecord },
  { slug, request }: { slug: string; request: RequestFingerprint },
) {
  const title = await readNamedTitle(deps.store, slug, deps.now().getTime());
  if (title === undefined) return refuse('title-not-found');
  const now = deps.now();
  const rate = await countForTitle(deps.store, title.slug, now);
  const { handle, childAges, showChildAges } = own.profile;
  const audience = audienceOf(person, now.getUTCFullYear());
  const base = {
    state: 'submitted' as const,
    version: 1,
    revision: 1,
    slug: title.slug,
    titleName: title.name,
    audience,
    handle: handle ?? defaultHandle(person.tag),
    ...defined({
      childAges: audience !== 'teen' && showChildAges && childAges?.length ? childAges : undefined,
      firstTime: acceptedBy(own) === 0 ? (true as const) : undefined,
    }),
    submittedAt: now.toISOString(),
    reasons: [],
    decisions: 0,
    chain: '',
    request,
  };
  return {
    base,
    receivedFrom: title.receivedFrom ?? [],
    kind: title.kind,
    premiere: title.premiere,
    wait: secondsToWait('submission', own, now) ?? waitForTitle(rate, now),
  };
}
