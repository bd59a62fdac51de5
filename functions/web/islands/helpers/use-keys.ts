import { useEffect, useRef } from 'preact/hooks';
import type { Press } from '../../html/parts/key-press.ts';
import { singleKeysWork } from './single-keys-setting.ts';

const isTextual = (element: Element | null): boolean => {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  if (element instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit'].includes(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
};

/**
 * Calls `act` for every key press in a key map. `act` returns whether it handled the press.
 */
export function useKeys<Action>(
  actionFor: (press: Press, singleKeys: boolean) => Action | undefined,
  act: (action: Action) => boolean,
): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const { key, ctrlKey, metaKey, altKey, repeat } = event;
      const action = actionFor(
        {
          key,
          ctrlKey,
          metaKey,
          altKey,
          repeat,
          inText: isTextual(document.activeElement),
          inDialog: document.querySelector('dialog[open]') !== null,
        },
        singleKeysWork(),
      );
      if (action && latest.current(action)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
