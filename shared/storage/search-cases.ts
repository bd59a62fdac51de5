import type { Case } from '../moderation/case.ts';
import { findText } from '../moderation/find-text.ts';
import { defined } from '../values/defined.ts';
import { type CaseFilter, listCases, placeOf } from './list-cases.ts';
import type { CaseGroup } from './lists.ts';
import { publicNames } from './public-names.ts';
import type { ListPosition } from './published-reviews.ts';
import { readSubmissions } from './read-submissions.ts';
import type { Store } from './store.ts';

/** How many cases one search reads with their texts. The next page starts after them. */
const searchedTogether = 300;

/**
 * Finds one page of the cases whose title, author or text contains the query, most urgent first. Makes one query for the
 * cases, and two requests for every hundred of them to read their texts and the authors' names. There is no search
 * index.
 */
export async function searchCases(
  store: Store,
  group: CaseGroup,
  { words, ...filter }: CaseFilter & { words: string },
  limit: number,
  after?: ListPosition,
): Promise<{ cases: Case[]; next?: ListPosition }> {
  const page = await listCases(store, group, filter, searchedTogether, after);
  const addresses = page.cases.map(({ address }) => address);
  const [submissions, nameOf] = await Promise.all([
    readSubmissions(store, addresses),
    publicNames(
      store,
      addresses.map(({ person }) => person),
    ),
  ]);
  const named = new Map(submissions.map((each) => [`${each.address.person}/${each.address.item}`, each]));
  const has = findText(words);
  const found = page.cases.filter((moderationCase) => {
    const { person, item } = moderationCase.address;
    return has(moderationCase, nameOf(person), named.get(`${person}/${item}`));
  });
  const cases = found.slice(0, limit);
  const cut = found.length > limit ? cases.at(-1) : undefined;
  const next = cut ? placeOf(cut) : page.next;
  return { cases, ...defined({ next }) };
}
