import type { EditorialSuggestion } from '../../../../shared/contract/suggestions.ts';
import { defined } from '../../../../shared/values/defined.ts';

/** What an editor has just decided, for the status line. */
export interface DecidedSuggestion {
  slug: string;
  text: string;
  revision?: number;
  /** The title is not on the site. */
  offSite?: true;
}

const verbs: Readonly<Record<string, string>> = {
  applied: 'Accepted',
  declined: 'Declined',
  duplicate: 'Marked as a duplicate',
};

/** Returns the words for a decision that was made: what happened, and to the suggestion of which title. */
export function decidedWords(
  { slug, titleName, offSite }: Pick<EditorialSuggestion, 'slug' | 'titleName' | 'offSite'>,
  decided: { state: string; revision?: number },
): DecidedSuggestion {
  const verb = verbs[decided.state] ?? 'Decided';
  const { revision } = decided;
  if (revision === undefined)
    return {
      slug,
      text: `${verb}: the suggestion for ${titleName}. The receipt tells the reader.`,
      ...defined({ offSite }),
    };
  return {
    slug,
    revision,
    text: `${verb}: revision ${revision} of ${titleName} is published. The receipt tells the reader.`,
  };
}
