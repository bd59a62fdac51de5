import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusInto, focusOn } from './focus.ts';

/** Takes the focus along when a part of the page comes because somebody asked for it: to its first field, or to itself. */
export function useArrival<Part extends HTMLElement>(
  to: 'field' | 'itself' | 'nowhere',
): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    if (to === 'field') focusInto(part.current);
    if (to === 'itself') focusOn(part.current);
  }, [to]);
  return part;
}
