import type { Press } from '../parts/key-press.ts';

/** The command of a key. The key of an outcome only prepares a decision and never confirms it. */
export type KeyAction =
  | {
      type:
        | 'next'
        | 'previous'
        | 'claim'
        | 'release'
        | 'undo'
        | 'unveil'
        | 'select'
        | 'reload'
        | 'search'
        | 'help';
    }
  | { type: 'arm'; key: string }
  | { type: 'reason'; number: number }
  | { type: 'confirm' | 'escape' };

const letters: Readonly<Record<string, Exclude<KeyAction['type'], 'arm' | 'reason'>>> = {
  j: 'next',
  k: 'previous',
  c: 'claim',
  r: 'release',
  u: 'undo',
  s: 'unveil',
  m: 'select',
  g: 'reload',
  '/': 'search',
  '?': 'help',
};
const arming = new Set(['p', 'x', 'n', 'e']);
const repeatable = new Set(['next', 'previous']);
const inDialogs = new Set(['reason', 'arm']);

const plainAction = (key: string): KeyAction | undefined => {
  if (/^[1-9]$/.test(key)) return { type: 'reason', number: Number(key) };
  if (arming.has(key)) return { type: 'arm', key };
  const type = Object.hasOwn(letters, key) ? letters[key] : undefined;
  return type && { type };
};

/**
 * Returns the command of a key press, if it has one. Single-character shortcuts do nothing while the moderator types or when
 * they are switched off (WCAG 2.2, 2.1.4). Confirming takes Ctrl or Cmd with Enter.
 */
export function actionFor(press: Press, singleKeys: boolean): KeyAction | undefined {
  if (press.key === 'Escape') return { type: 'escape' };
  if (press.key === 'Enter' && (press.ctrlKey || press.metaKey) && !press.repeat) return { type: 'confirm' };
  if (press.ctrlKey || press.metaKey || press.altKey || press.inText || !singleKeys) return undefined;
  const action = plainAction(press.key);
  if (action === undefined || (press.repeat && !repeatable.has(action.type))) return undefined;
  return press.inDialog && !inDialogs.has(action.type) ? undefined : action;
}
