const headings = 'h1, h2, h3, h4';

const isThere = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();

const upwards = (element: Element | null): HTMLElement[] => {
  const path: HTMLElement[] = [];
  for (let at = element; at instanceof HTMLElement && at !== document.body; at = at.parentElement)
    path.push(at);
  return path;
};

/**
 * Keeps the focus near where it was when an island takes away what had it: at the heading of the smallest part of the
 * page that is still there. Islands take it to a better place themselves where there is one; this is for the rest, so
 * that nobody is sent to the top of the page. It stands alone, because every page loads it first.
 */
export function guardFocus(): void {
  let path: HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    path = upwards(target as Element);
  });
  // A press beside what has the focus takes it away from there, as its reader wishes; there is nothing to return to.
  document.addEventListener('pointerdown', ({ target }) => {
    if (!path[0]?.contains(target as Node)) path = [];
  });
  const watch = new MutationObserver(() => {
    const [last] = path;
    // What is hidden keeps the focus until the next frame, what is removed loses it at once.
    const { activeElement } = document;
    const lost = activeElement === document.body || activeElement === last;
    if (last === undefined || !lost || isThere(last)) return;
    const left = path.filter(isThere);
    path = [];
    const target = left.map((part) => part.querySelector<HTMLElement>(headings)).find(Boolean) ?? left[0];
    if (!target) return;
    if (target.tabIndex < 0) target.tabIndex = -1;
    target.focus();
  });
  watch.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'open'],
  });
}
