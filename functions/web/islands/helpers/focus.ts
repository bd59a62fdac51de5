const fields = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/** Moves the focus to an element, even if it is not focusable by default. */
export function focusOn(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}

/** Returns the first field of a form; in a group of radio buttons the chosen one, as the Tab key does. */
const firstField = (place: Element | null | undefined): HTMLElement | null | undefined => {
  const field = place?.querySelector<HTMLInputElement>(fields);
  if (field?.type !== 'radio') return field;
  return place?.querySelector<HTMLElement>(`input[type="radio"][name="${field.name}"]:checked`) ?? field;
};

/** Moves the focus into newly shown content: to its first field, or else to its first element. */
export function focusInto(place: Element | null | undefined): void {
  focusOn(firstField(place) ?? place?.querySelector<HTMLElement>('h1, h2, h3, a, p'));
}

/**
 * Moves the focus to the first control in `place` (or to `place` itself), whose value is about to be changed: a value in one
 * line is selected, and in a longer text the caret stands at its end.
 */
export function focusOnValueIn(place: Element | null | undefined): void {
  const control = place?.matches(fields) ? (place as HTMLElement) : firstField(place);
  control?.focus();
  if (control instanceof HTMLInputElement) control.select();
  if (control instanceof HTMLTextAreaElement)
    control.setSelectionRange(control.value.length, control.value.length);
}

/**
 * Replaces content of `place` by calling `change`. If this removes the focused element, moves the focus to the heading of
 * the new content, so that a screen reader does not start again at the top of the page.
 */
export function keepingFocus(place: HTMLElement, change: () => void): void {
  const held = place.contains(document.activeElement);
  change();
  if (held && !place.contains(document.activeElement))
    focusOn(place.querySelector<HTMLElement>('h1, h2, h3, p'));
}
