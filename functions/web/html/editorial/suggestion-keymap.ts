import type { KeyGroup } from '../parts/key-help.tsx';
import type { Press } from '../parts/key-press.ts';

/** The command of a key in the inbox. */
export type SuggestionAction =
  | { type: 'next' | 'previous' | 'search' | 'reload' | 'help' | 'escape' | 'confirm' | 'edit' | 'source' }
  | { type: 'choose'; outcome: 'accept' | 'decline' | 'duplicate' }
  | { type: 'number'; number: number };

const letters: Readonly<Record<string, SuggestionAction>> = {
  j: { type: 'next' },
  k: { type: 'previous' },
  g: { type: 'reload' },
  e: { type: 'edit' },
  o: { type: 'source' },
  a: { type: 'choose', outcome: 'accept' },
  d: { type: 'choose', outcome: 'decline' },
  b: { type: 'choose', outcome: 'duplicate' },
  '/': { type: 'search' },
  '?': { type: 'help' },
};

const actionOf = (key: string): SuggestionAction | undefined =>
  /^[1-9]$/.test(key)
    ? { type: 'number', number: Number(key) }
    : Object.hasOwn(letters, key)
      ? letters[key]
      : undefined;

/**
 * Returns the command of a key press, if it has one. Single-character shortcuts do nothing while somebody types or when
 * they are switched off (WCAG 2.2, 2.1.4).
 */
export function suggestionAction(press: Press, singleKeys: boolean): SuggestionAction | undefined {
  if (press.key === 'Escape') return { type: 'escape' };
  if (press.altKey || press.inDialog) return undefined;
  if (press.ctrlKey || press.metaKey)
    return press.key === 'Enter' && !press.repeat ? { type: 'confirm' } : undefined;
  if (press.inText || !singleKeys) return undefined;
  const action = actionOf(press.key);
  const isMove = action?.type === 'next' || action?.type === 'previous';
  return press.repeat && !isMove ? undefined : action;
}

/** The keyboard shortcuts of the inbox. */
export const suggestionKeys: readonly KeyGroup[] = [
  {
    heading: 'In the list',
    keys: [
      ['j', 'next suggestion'],
      ['k', 'previous suggestion'],
      ['Enter', 'open the suggestion'],
      ['/', 'find a title'],
      ['g', 'reload'],
    ],
  },
  {
    heading: 'In a suggestion',
    keys: [
      ['a', 'prepare to accept it'],
      ['d', 'prepare to decline it'],
      ['b', 'somebody suggested it before'],
      ['e', 'edit the first value'],
      ['1–9', 'tick a field; a reason, while declining'],
      ['o', "go to the reader's source"],
      ['Ctrl + Enter', 'decide (Cmd on a Mac)'],
      ['Esc', 'leave a field, or go back to the list'],
    ],
  },
  { heading: 'Everywhere', keys: [['?', 'these keys']] },
];
