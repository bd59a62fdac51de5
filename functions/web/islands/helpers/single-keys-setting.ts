const name = 'console-single-keys';

/**
 * Returns whether single-character shortcuts are on. Stored in this browser permanently, because it is a personal preference.
 */
export function singleKeysWork(): boolean {
  return localStorage.getItem(name) !== 'off';
}

/** Switches the single-character shortcuts on or off. */
export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(name);
  else localStorage.setItem(name, 'off');
}
