const storageKey = 'nightlight.unasked';

/** Returns whether the person signed in in this tab but left before answering the question about their birth year. */
export function isBirthYearPending(): boolean {
  return sessionStorage.getItem(storageKey) !== null;
}

/** Records that the question must still be asked. */
export function setBirthYearPending(): void {
  sessionStorage.setItem(storageKey, '');
}

/** Records that the question need not be asked any more. */
export function clearBirthYearPending(): void {
  sessionStorage.removeItem(storageKey);
}
