import type { EditorialSuggestion } from '../../../../shared/contract/suggestions.ts';
import { refusalText, sentenceOf } from '../words/messages.ts';
import { type DecisionDraft, pickedChanges } from './decision-draft.ts';

interface Refusal {
  status: number;
  title: string;
  detail?: string;
  code?: string;
  errors: readonly { path: string; message: string }[];
}

/** What an editor reads when a decision was refused: why, what to do, and whether reloading helps. */
export interface RefusalWords {
  text: string;
  reload?: true;
}

const words: Readonly<Record<string, RefusalWords>> = {
  'version-conflict': {
    text: 'This suggestion changed after you opened it. Nothing was decided. Reload it and look again.',
    reload: true,
  },
  'changed-meanwhile': {
    text: 'The page or the suggestion changed while you decided. Nothing was changed. Reload it and look again.',
    reload: true,
  },
  'already-decided': {
    text: 'Another editor has decided it already. Your decision changed nothing. Reload it to see theirs.',
    reload: true,
  },
  'suggestion-not-found': {
    text: 'It is not here any more: the reader has withdrawn it. Nothing was changed. Go on with the next one.',
    reload: true,
  },
  'conflict-of-interest': { text: 'You wrote this suggestion, so another editor must decide it.' },
  'same-decider': { text: 'You made the decision that is appealed, so another editor must decide now.' },
  'title-merged': {
    text: 'The title was merged into another one while you decided. Nothing was changed. Reload it: it moves there within minutes.',
    reload: true,
  },
  'second-editor-needed': {
    text: 'You wrote the marked value, and a review needs two editors. Take it over as the reader wrote it, or write a revision.',
  },
  'not-published': {
    text: 'The title is not on the site, so the page cannot change. Publish the title first, or decline the suggestion.',
  },
  'patch-not-possible': {
    text: 'The page cannot have this value. Nothing was changed. Edit the value at the marked field, or decline it.',
  },
  'duplicate-not-possible': {
    text: 'The other suggestion is a duplicate itself, or was withdrawn, so nobody would decide. Choose another one, or decide this one.',
    reload: true,
  },
  'external-id-taken': {
    text: 'Another title has this identifier already. Nothing was changed. Edit the value, or decline the suggestion.',
  },
};

/** Returns the words for a refused decision. */
export function refusalWords(refusal: Refusal): RefusalWords {
  return words[refusal.code ?? ''] ?? { text: refusalText(refusal) };
}

/**
 * Returns what is wrong with the fields of a refused decision, by the index of the field in the suggestion, or in what the
 * editor wrote when the suggestion names none.
 */
export function fieldErrors(
  { errors }: Refusal,
  draft: DecisionDraft,
  suggestion: EditorialSuggestion,
): Record<number, string> {
  const sent = pickedChanges(draft, suggestion).map(({ index }) => index);
  const found = errors.flatMap(({ path, message }): [number, string][] => {
    const [list, position = ''] = path.split('.');
    const at = Number(position);
    if ((list !== 'changes' && list !== 'patch') || !Number.isInteger(at)) return [];
    return [[list === 'patch' ? at : (sent[at] ?? at), sentenceOf(message)]];
  });
  return Object.fromEntries(found);
}
