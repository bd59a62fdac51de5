const storageKey = 'nightlight.unasked';

/** Whether somebody in this tab signed in and went elsewhere before they were asked for their birth year. */
export function isUnasked(): boolean {
  return sessionStorage.getItem(storageKey) !== null;
}

/** Remembers that the question is still to come. */
export function beginWelcome(): void {
  sessionStorage.setItem(storageKey, '');
}

/** Nothing is left to ask. */
export function endWelcome(): void {
  sessionStorage.removeItem(storageKey);
}
