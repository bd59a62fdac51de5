import type { SubmissionState } from '../moderation/submission-machine.ts';
import type { ChildBand, Profile } from '../people/profile.ts';
import type { Address } from '../people/sealing.ts';
import { toItem } from './items.ts';
import { queryAll } from './query-all.ts';
import type { Store } from './store.ts';

/** What a person has done, as far as it decides what they may do next. */
export interface OwnRecord {
  submissions: { item: string; kind: string; state: SubmissionState; submittedAt: string }[];
  /** `about` is gone with a review whose author was erased. */
  reports: { about?: Address; at: string }[];
  profile: Pick<Profile, 'handle' | 'childAges' | 'showChildAges' | 'birthYear'>;
}

interface OwnItem {
  sk: string;
  entity: string;
  kind: string;
  state: SubmissionState;
  submittedAt: string;
  about?: Address;
  at: string;
  handle?: string;
  childAges?: ChildBand[];
  showChildAges?: boolean;
  birthYear?: number;
}

const profileIn = (item: OwnItem | undefined): OwnRecord['profile'] => ({
  ...(item?.handle ? { handle: item.handle } : {}),
  ...(item?.childAges ? { childAges: item.childAges } : {}),
  ...(item?.showChildAges ? { showChildAges: true } : {}),
  ...(item?.birthYear ? { birthYear: item.birthYear } : {}),
});

/** A person's profile, reports and submissions in one query of their partition: half a read unit for each four kilobytes. */
export const readOwnRecord = async (store: Store, person: string): Promise<OwnRecord> => {
  const items = await queryAll<OwnItem>(store, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ProjectionExpression:
      'sk, entity, kind, #state, submittedAt, about, #at, handle, childAges, showChildAges, birthYear',
    ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
    ExpressionAttributeValues: toItem({
      ':pk': `PERSON#${person}`,
      ':from': 'PROFILE',
      ':to': 'SUBMISSION#~',
    }),
  });
  return {
    submissions: items
      .filter(({ entity }) => entity === 'submission')
      .map(({ sk, kind, state, submittedAt }) => ({
        item: sk.slice(sk.indexOf('#') + 1),
        kind,
        state,
        submittedAt,
      })),
    reports: items.filter(({ entity }) => entity === 'report'),
    profile: profileIn(items.find(({ entity }) => entity === 'profile')),
  };
};
