const headings = 'h1, h2, h3, h4';

const isThere = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility();

const upwards = (element: Element | null): HTMLElement[] => {
  const path: HTMLElement[] = [];
  for (let at = element; at instanceof HTMLElement && at !== document.body; at = at.parentElement)
    path.push(at);
  return path;
};

/**
 * When an island removes the focused element, moves the focus to the heading of the innermost section that contained it
 * and still exists, so that keyboard users are not sent to the top of the page. Islands that know a better place move the
 * focus themselves. This file imports nothing, because every page loads it first.
 */
export function guardFocus(): void {
  let path: HTMLElement[] = [];
  document.addEventListener('focusin', ({ target }) => {
    path = upwards(target as Element);
  });
  // Clicking elsewhere removes the focus on purpose, so it is not restored.
  document.addEventListener('pointerdown', ({ target }) => {
    if (!path[0]?.contains(target as Node)) path = [];
  });
  const watch = new MutationObserver(() => {
    const [last] = path;
    // A hidden element keeps the focus until the next frame; a removed element loses it immediately.
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
