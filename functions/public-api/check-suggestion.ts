import { type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { readStoredPages } from '../../shared/storage/page-documents.ts';
import { checkPatch } from '../../shared/suggestions/check-patch.ts';
import { pageFields } from '../../shared/suggestions/page-fields.ts';
import type { Suggestion } from '../../shared/suggestions/schema.ts';
import type { Dependencies } from './dependencies.ts';

/** Why a suggestion is not possible: its page is gone, or cannot be changed in this way. */
export type PatchRefusal = Refusal<'patch-not-possible' | 'title-not-found'>;

interface CheckedSuggestion {
  content: Suggestion;
  base?: number;
  before?: unknown[];
}

/**
 * Checks the patch of a suggestion against the page as readers see it, with the schemas of editors. Returns the content with
 * the patch as it was understood, the revision it was made on and what it would replace. Refuses a patch that is not
 * possible, and names each wrong path and value.
 */
export async function checkSuggestion(
  { store, now }: Dependencies,
  slug: string,
  content: Suggestion,
): Promise<CheckedSuggestion | PatchRefusal> {
  const { patch, ...others } = content;
  if (patch === undefined || patch.length === 0) return { content: others };
  const page = (await readStoredPages(store, [slug])).get(slug);
  if (page === undefined) return refuse('title-not-found');
  const checked = checkPatch(pageFields(page), patch, now().toISOString());
  if ('problems' in checked)
    return refuse('patch-not-possible', {
      detail: 'Read the page again, and suggest only values that its fields can have.',
      errors: checked.problems.map(({ index, part, message }) => ({
        path: `patch.${index}.${part}`,
        message,
      })),
    });
  return {
    content: { ...others, patch: checked.changes.map(({ path, value }) => ({ path, value })) },
    base: page.revision,
    before: checked.changes.map(({ from }) => from),
  };
}
