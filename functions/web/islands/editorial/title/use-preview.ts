import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOn } from '../../helpers/focus.ts';

/** Whether the form and the preview have room beside each other. */
const hasRoom = (): boolean => matchMedia('(min-width: 64rem)').matches;

/**
 * Whether the preview is shown, and what shows and closes it. Where it stands above the form, the focus goes to it and, when
 * it is closed, back to the field in which the editor was.
 */
export function usePreview(): { previewed: boolean; togglePreview: () => void } {
  const [previewed, setPreviewed] = useState(hasRoom);
  const field = useRef<Element | null>(null);
  const isMoved = useRef(false);
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    if (previewed) focusOn(document.getElementById('preview-heading'));
    else if (field.current instanceof HTMLElement) field.current.focus();
  }, [previewed]);
  const togglePreview = (): void => {
    isMoved.current = !hasRoom();
    if (!previewed) field.current = document.activeElement;
    setPreviewed(!previewed);
  };
  return { previewed, togglePreview };
}
