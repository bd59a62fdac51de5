const name = 'console-single-keys';

/** Whether keys of one character do something; kept in this browser, because it suits a person and not a visit. */
export function singleKeysWork(): boolean {
  return localStorage.getItem(name) !== 'off';
}

/** Switches them on or off. */
export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(name);
  else localStorage.setItem(name, 'off');
}
