import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import { awaitsAnotherEditor } from '../../shared/moderation/editors-queue.ts';
import { proposedChanges } from '../../shared/moderation/proposed-changes.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import { seal } from '../../shared/people/sealing.ts';
import { readStoredPages } from '../../shared/storage/page-documents.ts';
import { publishedPage } from '../../shared/storage/publish-content.ts';
import { readTitle } from '../../shared/storage/titles.ts';
import { pageFields } from '../../shared/suggestions/page-fields.ts';
import { presentValue } from '../../shared/suggestions/present-value.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

const answerOf = ({ state, reasons = [], edited = {} }: SuggestionSubmission) => {
  if (state === 'forwarded' || state === 'conflict') return undefined;
  const { note, inPart, otherValues, duplicateOf } = edited;
  const used = state === 'applied' ? { inPart, otherValues } : {};
  return { reasons: reasons.map(({ text = '' }) => text), ...defined({ note, duplicateOf, ...used }) };
};

/** Shows an appeal. Editors read its text only if moderation has nothing against it. */
const appealOf = ({ appeal }: SuggestionSubmission) =>
  appeal?.textState === 'forwarded' ? { text: appeal.text ?? '' } : { text: '', withheld: true as const };

const viewOf = (
  { keys }: Dependencies,
  suggestion: SuggestionSubmission,
  present: object | undefined,
  reader: string,
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
    changes: (proposedChanges(suggestion) ?? []).map(({ path, from, to }) => ({
      path,
      from,
      now: present ? presentValue(present, { path, from }) : null,
      to,
    })),
    reader: { name: suggestion.handle, accepted: suggestion.record ?? 0 },
    receivedAt: suggestion.submittedAt,
    ...defined({
      evidenceUrl: content?.evidenceUrl,
      decidedAt: state === 'forwarded' || state === 'conflict' ? undefined : suggestion.decidedAt,
      revision: state === 'applied' ? edited?.revision : undefined,
      base,
      offSite: present ? undefined : (true as const),
      answer: answerOf(suggestion),
      credit: content?.credit ? (true as const) : undefined,
      own: address.person === reader ? (true as const) : undefined,
      appeal: awaitsAnotherEditor(suggestion) ? appealOf(suggestion) : undefined,
    }),
  };
};

/**
 * Shows suggestions to an editor, beside what their pages say. One request for up to a hundred titles, whose pages can be a
 * few seconds behind.
 */
export async function viewSuggestions(
  deps: Dependencies,
  suggestions: readonly SuggestionSubmission[],
  reader: string,
): Promise<EditorialSuggestion[]> {
  const slugs = suggestions.map(({ slug }) => slug);
  const pages = await readStoredPages(deps.store, slugs);
  return suggestions.map((suggestion) => {
    const page = pages.get(suggestion.slug);
    return viewOf(deps, suggestion, page && pageFields(page), reader);
  });
}

/** Shows one suggestion to an editor, beside what its page says at this moment. */
export async function viewSuggestion(
  deps: Dependencies,
  suggestion: SuggestionSubmission,
  reader: string,
): Promise<EditorialSuggestion> {
  const stored = await readTitle(deps.store, suggestion.slug);
  const page = stored && (await publishedPage(deps.store, stored));
  return {
    ...viewOf(deps, suggestion, page, reader),
    secondEditor: deps.secondEditor,
    ...defined({ page: page as EditorialSuggestion['page'] }),
  };
}
