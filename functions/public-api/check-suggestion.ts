import { isRefused, type Refusal, refuse } from '../../shared/contract/refusal.ts';
import { joined } from '../../shared/revisions/content.ts';
import { readStoredPages } from '../../shared/storage/page-documents.ts';
import { readSeenRevision } from '../../shared/storage/seen-revision.ts';
import type { Store } from '../../shared/storage/store.ts';
import { checkPatch } from '../../shared/suggestions/check-patch.ts';
import { pageFields } from '../../shared/suggestions/page-fields.ts';
import type { Suggestion } from '../../shared/suggestions/schema.ts';
import { defined } from '../../shared/values/defined.ts';
import type { Dependencies } from './dependencies.ts';

/** Why a suggestion is not possible: its page is gone, or cannot be changed in this way. */
export type PatchRefusal = Refusal<'patch-not-possible' | 'title-not-found'>;

interface CheckedSuggestion {
  content: Suggestion;
  base?: number;
  before?: unknown[];
  rows?: unknown[];
}

/** A title, and the slug under which the reader has read its page: another one if it was merged since. */
interface SuggestedTitle {
  slug: string;
  readAs: string;
}

interface SeenPage {
  revision: number;
  fields: object;
}

/** Reads the page as the reader saw it: as it is now, or as the revision said that they name. */
const readSeenPage = async (
  store: Store,
  { slug, readAs }: SuggestedTitle,
  revision: number | undefined,
): Promise<SeenPage | PatchRefusal> => {
  const page = (await readStoredPages(store, [slug])).get(slug);
  if (page === undefined) return refuse('title-not-found');
  if (revision === undefined || (revision === page.revision && readAs === slug))
    return { revision: page.revision, fields: pageFields(page) };
  // The revisions of a title that was merged are not those of the title into which it was merged.
  const seen = readAs === slug ? await readSeenRevision(store, slug, revision) : undefined;
  if (seen?.title) return { revision, fields: joined({ title: seen.title, review: seen.content }) };
  return refuse('patch-not-possible', {
    detail: 'Read the page again, and suggest what should change on it.',
    errors: [{ path: 'revision', message: 'is not a revision of this page that readers can have seen' }],
  });
};

/**
 * Checks the patch of a suggestion against the page as its reader saw it, with the schemas of editors. Returns the content with
 * the patch as it was understood, the revision it was made on and what it would replace. Refuses a patch that is not
 * possible, and names each wrong path and value.
 */
export async function checkSuggestion(
  { store, now }: Dependencies,
  title: SuggestedTitle,
  content: Suggestion,
): Promise<CheckedSuggestion | PatchRefusal> {
  const { patch, revision, ...others } = content;
  if (patch === undefined || patch.length === 0) return { content: others };
  const page = await readSeenPage(store, title, revision);
  if (isRefused(page)) return page;
  const checked = checkPatch(page.fields, patch, now().toISOString());
  if ('problems' in checked)
    return refuse('patch-not-possible', {
      detail: 'Read the page again, and suggest only values that its fields can have.',
      errors: checked.problems.map(({ index, part, message }) => ({
        path: `patch.${index}.${part}`,
        message,
      })),
    });
  const rows = checked.changes.map(({ row }) => row);
  return {
    content: { ...others, patch: checked.changes.map(({ path, value }) => ({ path, value })) },
    base: page.revision,
    before: checked.changes.map(({ from }) => from),
    ...defined({ rows: rows.some((row) => row !== null) ? rows : undefined }),
  };
}
