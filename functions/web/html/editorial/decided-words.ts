import type { EditorialSuggestion } from '../../../../shared/contract/suggestions.ts';

/** What an editor has just decided, for the status line. */
export interface DecidedSuggestion {
  slug: string;
  text: string;
  revision?: number;
}

const verbs: Readonly<Record<string, string>> = {
  applied: 'Accepted',
  declined: 'Declined',
  duplicate: 'Marked as a duplicate',
};

/** Returns the words for a decision that was made: what happened, and to the suggestion of which title. */
export function decidedWords(
  { slug, titleName }: Pick<EditorialSuggestion, 'slug' | 'titleName'>,
  decided: { state: string; revision?: number },
): DecidedSuggestion {
  const verb = verbs[decided.state] ?? 'Decided';
  const { revision } = decided;
  if (revision === undefined)
    return { slug, text: `${verb}: the suggestion for ${titleName}. The receipt tells the reader.` };
  return {
    slug,
    revision,
    text: `${verb}: revision ${revision} of ${titleName} is published. The receipt tells the reader.`,
  };
}
