const fields = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/** Takes the focus to an element, which need not be one that takes it by itself. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}

/** The first field of a form; of a group of radio buttons the chosen one, as the Tab key would. */
const firstField = (place: Element | null | undefined): HTMLElement | null | undefined => {
  const field = place?.querySelector<HTMLInputElement>(fields);
  if (field?.type !== 'radio') return field;
  return place?.querySelector<HTMLElement>(`input[type="radio"][name="${field.name}"]:checked`) ?? field;
};

/** Takes the focus into what has just come: to its first field, else to what it begins with. */
export function focusInto(place: Element | null | undefined): void {
  focusOn(firstField(place) ?? place?.querySelector<HTMLElement>('h1, h2, h3, a, p'));
}

/**
 * Replaces content of `place` by `change`. Where that takes away what had the focus, it goes to the heading of what is
 * there now, so that nobody who cannot see the page is left at its top.
 */
export function keepingFocus(place: HTMLElement, change: () => void): void {
  const held = place.contains(document.activeElement);
  change();
  if (held && !place.contains(document.activeElement))
    focusOn(place.querySelector<HTMLElement>('h1, h2, h3, p'));
}
