import type { EditorialSuggestion } from '../../shared/contract/suggestions.ts';
import { awaitsAnotherEditor } from '../../shared/moderation/editors-queue.ts';
import { proposedChanges } from '../../shared/moderation/proposed-changes.ts';
import type { SuggestionSubmission } from '../../shared/moderation/submission.ts';
import { seal } from '../../shared/people/sealing.ts';
import { readStoredPages, type StoredPage } from '../../shared/storage/page-documents.ts';
import { valueAtPointer } from '../../shared/suggestions/locate.ts';
import { pageFields } from '../../shared/suggestions/page-fields.ts';
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
  page: StoredPage | undefined,
  reader: string,
): EditorialSuggestion => {
  const { address, version, slug, titleName, state, content, edited, base } = suggestion;
  const present = page && pageFields(page);
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
      now: present ? valueAtPointer(present, path) : null,
      to,
    })),
    reader: { name: suggestion.handle, accepted: suggestion.record ?? 0 },
    receivedAt: suggestion.submittedAt,
    ...defined({
      evidenceUrl: content?.evidenceUrl,
      decidedAt: state === 'forwarded' || state === 'conflict' ? undefined : suggestion.decidedAt,
      revision: state === 'applied' ? edited?.revision : undefined,
      base,
      answer: answerOf(suggestion),
      credit: content?.credit ? (true as const) : undefined,
      own: address.person === reader ? (true as const) : undefined,
      appeal: awaitsAnotherEditor(suggestion) ? appealOf(suggestion) : undefined,
    }),
  };
};

/** Shows suggestions to an editor, beside what their pages say now. One request for up to a hundred titles. */
export async function viewSuggestions(
  deps: Dependencies,
  suggestions: readonly SuggestionSubmission[],
  reader: string,
): Promise<EditorialSuggestion[]> {
  const named = suggestions.filter(({ content }) => content?.patch);
  const pages = await readStoredPages(
    deps.store,
    named.map(({ slug }) => slug),
  );
  return suggestions.map((suggestion) => viewOf(deps, suggestion, pages.get(suggestion.slug), reader));
}
