import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusInto, focusOn } from './focus.ts';

/** Moves the focus to a part of the page that a person opened: to its first field, or else to the part itself. */
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
