const forget = (storage: Storage, ...beginnings: string[]): void => {
  for (const key of Object.keys(storage))
    if (beginnings.some((beginning) => key.startsWith(beginning))) storage.removeItem(key);
};

/** Deletes the tokens of this tab, but not the drafts. */
export function forgetTokens(): void {
  forget(sessionStorage, 'oidc.');
}

/** Deletes the tokens and the drafts of this tab. */
export function forgetSession(): void {
  forget(sessionStorage, 'oidc.', 'draft:');
}

/** Deletes what an editor, by the subject of their sign-in, wrote and did not save on this device. */
export function forgetDeviceDrafts(subject: string): void {
  forget(localStorage, `editorial:${subject}:`);
}
