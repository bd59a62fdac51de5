import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusInto, focusOn } from './focus.ts';

/**
 * Moves the focus when a part of the page appears: to its first field (`field`), to the part (`itself`), or not at all
 * (`nowhere`).
 */
export function useFocusOnArrival<Part extends HTMLElement>(
  to: 'field' | 'itself' | 'nowhere',
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (to === 'field') focusInto(part.current);
    if (to === 'itself') focusOn(part.current);
  }, [to]);
  return part;
}
