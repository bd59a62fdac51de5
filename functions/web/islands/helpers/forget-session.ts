const forget = (...beginnings: string[]): void => {
  for (const key of Object.keys(sessionStorage))
    if (beginnings.some((beginning) => key.startsWith(beginning))) sessionStorage.removeItem(key);
};

/** Deletes the tokens of this tab, but not the drafts. */
export function forgetTokens(): void {
  forget('oidc.');
}

/** Deletes the tokens and the drafts of this tab. */
export function forgetSession(): void {
  forget('oidc.', 'draft:');
}
