import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Case } from '../moderation/case.ts';
import { asksAboutReports, asReported } from '../moderation/reported-state.ts';
import type { Submission } from '../moderation/submission.ts';
import { isVisible, type SubmissionState } from '../moderation/submission-machine.ts';
import type { Address } from '../people/sealing.ts';
import { type CaseItem, caseFrom } from './case-items.ts';
import { readCase } from './cases.ts';
import { fromItem, type Item, toItem } from './items.ts';
import type { Store } from './store.ts';
import { keys } from './table.ts';

/** DynamoDB's own limit for one request. */
const together = 100;
const attempts = 5;

type Placed = Pick<Submission, 'kind' | 'state' | 'address'>;

const mayBeFlagged = ({ kind, state }: Placed): boolean => kind === 'review' && isVisible(state);

const placeOf = ({ person, item }: Address): string => `${person}/${item}`;

/** A submission with the state that it has by the reports about it: for a review that readers see, one read more. */
export const withReports = async (store: Store, submission: Submission): Promise<Submission> =>
  mayBeFlagged(submission) ? asReported(submission, await readCase(store, submission.address)) : submission;

const casesAbout = async (store: Store, addresses: readonly Address[]): Promise<Map<string, Case>> => {
  const found = new Map<string, Case>();
  let wanted: Item[] = addresses.map((address) => toItem(keys.case(address)));
  for (let attempt = 0; attempt < attempts && wanted.length > 0; attempt += 1) {
    const { Responses, UnprocessedKeys } = await store.client.send(
      new BatchGetItemCommand({ RequestItems: { [store.table]: { Keys: wanted, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[store.table] ?? []) {
      const about = caseFrom(fromItem<CaseItem>(item));
      found.set(placeOf(about.address), about);
    }
    wanted = UnprocessedKeys?.[store.table]?.Keys ?? [];
  }
  if (wanted.length > 0) throw new Error(`${wanted.length} cases could not be read`);
  return found;
};

/** The cases that tell which reviews of a list are flagged: a request for every hundred that readers see. */
const casesBeside = async (store: Store, listed: readonly Placed[]) => {
  const addresses = listed.filter(mayBeFlagged).map(({ address }) => address);
  const cases = new Map<string, Case>();
  for (let start = 0; start < addresses.length; start += together)
    for (const [place, about] of await casesAbout(store, addresses.slice(start, start + together)))
      cases.set(place, about);
  return ({ address }: Placed): Case | undefined => cases.get(placeOf(address));
};

/** The same for a list, in its order. */
export const eachWithReports = async (
  store: Store,
  submissions: readonly Submission[],
): Promise<Submission[]> => {
  const about = await casesBeside(store, submissions);
  return submissions.map((submission) => asReported(submission, about(submission)));
};

/** The states of what was sent, in its order, with those that follow from reports. */
export const statesWithReports = async (
  store: Store,
  listed: readonly Placed[],
): Promise<SubmissionState[]> => {
  const about = await casesBeside(store, listed);
  return listed.map((one) => (mayBeFlagged(one) && asksAboutReports(about(one)) ? 'flagged' : one.state));
};
