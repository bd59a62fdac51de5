import { useEffect, useState } from 'preact/hooks';

/** The time in milliseconds, redrawn every `every` milliseconds while the page is seen. */
export function useNow(every: number): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) setNow(Date.now());
    }, every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
