const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row-link]')];

/** Moves the focus to the next or previous row of a list. Returns whether there are rows. */
export function moveInRows(by: 1 | -1): boolean {
  const all = links();
  const current = document.activeElement?.closest('[data-row]');
  const at = all.findIndex((link) => current?.contains(link));
  all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
  return all.length > 0;
}

/** Takes the focus out of a field. Returns whether it was in one, and no dialog is open. */
export function leaveField(): boolean {
  const focused = document.activeElement;
  if (document.querySelector('dialog[open]') || !(focused instanceof HTMLElement)) return false;
  focused.blur();
  return true;
}
