import type { KeyGroup } from '../parts/key-help.tsx';
import type { Press } from '../parts/key-press.ts';

/** The command of a key in the editors' room. */
export type EditorialAction =
  | 'next'
  | 'previous'
  | 'search'
  | 'new'
  | 'reload'
  | 'help'
  | 'edit'
  | 'revisions'
  | 'log'
  | 'preview'
  | 'save'
  | 'publish'
  | 'escape';

const letters: Readonly<Record<string, EditorialAction>> = {
  j: 'next',
  k: 'previous',
  n: 'new',
  g: 'reload',
  e: 'edit',
  r: 'revisions',
  l: 'log',
  v: 'preview',
  '/': 'search',
  '?': 'help',
};
const repeatable: readonly EditorialAction[] = ['next', 'previous'];

const withControl = ({ key, repeat, inDialog }: Press): EditorialAction | undefined => {
  if (repeat || inDialog) return undefined;
  if (key.toLowerCase() === 's') return 'save';
  return key === 'Enter' ? 'publish' : undefined;
};

/**
 * Returns the command of a key press, if it has one. Single-character shortcuts do nothing while somebody types or when
 * they are switched off (WCAG 2.2, 2.1.4).
 */
export function editorialAction(press: Press, singleKeys: boolean): EditorialAction | undefined {
  if (press.key === 'Escape') return 'escape';
  if (press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return withControl(press);
  if (press.inText || press.inDialog || !singleKeys) return undefined;
  const action = Object.hasOwn(letters, press.key) ? letters[press.key] : undefined;
  return action && press.repeat && !repeatable.includes(action) ? undefined : action;
}

/** The keyboard shortcuts of the editors' room. */
export const editorialKeys: readonly KeyGroup[] = [
  {
    heading: 'In the list',
    keys: [
      ['j', 'next title'],
      ['k', 'previous title'],
      ['Enter', 'open the title'],
      ['/', 'search'],
      ['n', 'new title'],
      ['g', 'reload'],
    ],
  },
  {
    heading: 'In a title',
    keys: [
      ['Ctrl + S', 'save what you wrote (Cmd on a Mac)'],
      ['Ctrl + Enter', 'open the panel that publishes'],
      ['e', 'edit'],
      ['r', 'revisions'],
      ['l', 'log'],
      ['v', 'show or hide the preview'],
      ['g', 'reload, if you have changed nothing'],
    ],
  },
  {
    heading: 'Everywhere',
    keys: [
      ['?', 'these keys'],
      ['Esc', 'leave a field or a dialog'],
    ],
  },
];
