import { readersTogether } from '../../shared/community-reviews/readers-together.ts';
import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import { declineWords } from '../../shared/moderation/decline-words.ts';
import { awaitsAnotherEditor } from '../../shared/moderation/editors-queue.ts';
import { namedFields } from '../../shared/moderation/proposed-changes.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import { seal } from '../../shared/people/sealing.ts';
import { readStoredPages } from '../../shared/storage/page-documents.ts';
import { publishedPage } from '../../shared/storage/publish-content.ts';
import { readTitle } from '../../shared/storage/titles.ts';
import { readUseCounts } from '../../shared/storage/used-suggestions.ts';
import { pageFields } from '../../shared/suggestions/page-fields.ts';
import { presentPath, presentValue } from '../../shared/suggestions/present-value.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

const answerOf = ({ state, reasons = [], edited = {} }: SuggestionSubmission) => {
  if (state === 'forwarded' || state === 'conflict') return undefined;
  const { note, inPart, otherValues, duplicateOf } = edited;
  const used = state === 'applied' ? { inPart, otherValues } : {};
  return {
    reasons: reasons.map(({ text = '' }) => declineWords(text)),
    ...defined({ note, duplicateOf, ...used }),
  };
};

/** Shows an appeal. Editors read its text only if moderation has nothing against it. */
const appealOf = ({ appeal }: SuggestionSubmission) =>
  appeal?.textState === 'forwarded' ? { text: appeal.text ?? '' } : { text: '', withheld: true as const };

const viewOf = (
  { keys }: Dependencies,
  suggestion: SuggestionSubmission,
  { present, used = 0 }: { present: object | undefined; used?: number | undefined },
  caller: string,
): EditorialSuggestion => {
  const { address, version, slug, titleName, state, content, edited, base } = suggestion;
  return {
    id: seal(keys, 'suggestion', address),
    version,
    slug,
    titleName,
    area: content?.area ?? 'other',
    state,
    text: content?.text ?? '',
    changes: namedFields(suggestion).map(({ row, ...change }) => {
      const isGone =
        present !== undefined && change.to !== null && presentPath(present, { ...change, row }) === undefined;
      const now = present ? presentValue(present, { ...change, row }) : null;
      return { ...change, now, ...defined({ gone: isGone ? (true as const) : undefined }) };
    }),
    reader: { name: suggestion.handle, accepted: Math.max(used, suggestion.record ?? 0) },
    receivedAt: suggestion.submittedAt,
    ...defined({
      evidenceUrl: content?.evidenceUrl,
      decidedAt: state === 'forwarded' || state === 'conflict' ? undefined : suggestion.decidedAt,
      revision: state === 'applied' ? edited?.revision : undefined,
      base,
      fromVotes: address.person === readersTogether ? (true as const) : undefined,
      offSite: present ? undefined : (true as const),
      answer: answerOf(suggestion),
      credit: content?.credit ? (true as const) : undefined,
      own: address.person === caller ? (true as const) : undefined,
      appeal: awaitsAnotherEditor(suggestion) ? appealOf(suggestion) : undefined,
    }),
  };
};

/**
 * Shows suggestions to an editor, beside what their pages say. One request for up to a hundred titles, whose pages can be a
 * few seconds behind, and one for their readers' records.
 */
export async function viewSuggestions(
  deps: Dependencies,
  suggestions: readonly SuggestionSubmission[],
  caller: string,
): Promise<EditorialSuggestion[]> {
  const slugs = suggestions.map(({ slug }) => slug);
  const persons = suggestions.map(({ address }) => address.person);
  const [pages, counts] = await Promise.all([
    readStoredPages(deps.store, slugs),
    readUseCounts(deps.store, persons),
  ]);
  return suggestions.map((suggestion) => {
    const page = pages.get(suggestion.slug);
    const used = counts.get(suggestion.address.person);
    return viewOf(deps, suggestion, { present: page && pageFields(page), used }, caller);
  });
}

/** Shows one suggestion to an editor, beside what its page says at this moment. */
export async function viewSuggestion(
  deps: Dependencies,
  suggestion: SuggestionSubmission,
  caller: string,
): Promise<EditorialSuggestion> {
  const { slug, address } = suggestion;
  const [stored, counts] = await Promise.all([
    readTitle(deps.store, slug),
    readUseCounts(deps.store, [address.person]),
  ]);
  const page = stored && (await publishedPage(deps.store, stored));
  return {
    ...viewOf(deps, suggestion, { present: page, used: counts.get(address.person) }, caller),
    secondEditor: deps.secondEditor,
    ...defined({ page: page as EditorialSuggestion['page'] }),
  };
}
