import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * The status message of a page: what was done. It gets the focus as soon as `isFree`, which is false while a dialog is
 * open, because the button that did it may be gone.
 */
export function useStatus(isFree: boolean) {
  const [status, setStatus] = useState({ message: '', isNew: false });
  const place = useRef<HTMLParagraphElement>(null);
  const awaits = status.isNew && isFree;
  useEffect(() => {
    if (!awaits) return;
    place.current?.focus();
    setStatus(({ message }) => ({ message, isNew: false }));
  }, [awaits]);
  return {
    message: status.message,
    place,
    say: (message: string): void => setStatus({ message, isNew: true }),
  };
}
