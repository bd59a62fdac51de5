import { createHmac } from 'node:crypto';
import type { ApiEvent } from '../../shared/http/api.ts';
import { Problem } from '../../shared/http/problem.ts';
import { idempotencyKey, slugParameter } from '../../shared/http/request.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { audienceOf, isTooYoung, minimumAccountAge, type Person } from '../../shared/people/schema.ts';
import type { SealingKeys } from '../../shared/people/sealing.ts';
import { readOwnRecord } from '../../shared/storage/own-records.ts';
import { readTitleName } from '../../shared/storage/title-names.ts';
import type { Dependencies } from './dependencies.ts';
import { acceptedBy, refuseTooMany } from './refuse-too-many.ts';

/** The signed-in person behind a request, old enough to write here. */
export const author = async (event: ApiEvent, { identify, now }: Dependencies): Promise<Person> => {
  const person = await identify(event);
  if (isTooYoung(person, now().getUTCFullYear()))
    throw new Problem(403, 'too-young', `Accounts are for people of ${minimumAccountAge} and over`);
  return person;
};

const fingerprint = (keys: SealingKeys, text: string): string =>
  createHmac('sha256', keys.tag).update(text).digest().subarray(0, 9).toString('base64url');

/** Identifies a request by its idempotency key, or by itself when it has none, and by its body. */
export const requestMark = (event: ApiEvent, keys: SealingKeys, body: unknown) => ({
  key: fingerprint(keys, idempotencyKey(event) ?? event.requestContext.requestId),
  body: fingerprint(keys, JSON.stringify(body)),
});

/** What every new submission starts with, except its place and its content. */
export const newSubmission = async (event: ApiEvent, deps: Dependencies, person: Person, body: unknown) => {
  const slug = slugParameter(event);
  const titleName = await readTitleName(deps.store, slug, deps.now().getTime());
  if (titleName === undefined) throw new Problem(404, 'title-not-found', 'No title has this slug');
  const now = deps.now();
  const own = await readOwnRecord(deps.store, person.tag);
  refuseTooMany('submission', own, now);
  const { handle, childAges, showChildAges } = own.profile;
  return {
    state: 'submitted' as const,
    version: 1,
    revision: 1,
    slug,
    titleName,
    audience: audienceOf(person, now.getUTCFullYear()),
    handle: handle ?? defaultHandle(person.tag),
    ...(showChildAges && childAges?.length ? { childAges } : {}),
    ...(acceptedBy(own) === 0 ? { firstTime: true as const } : {}),
    submittedAt: now.toISOString(),
    reasons: [],
    decisions: 0,
    chain: '',
    request: requestMark(event, deps.keys, body),
  };
};
