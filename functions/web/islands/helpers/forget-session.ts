const forget = (...beginnings: string[]): void => {
  for (const key of Object.keys(sessionStorage))
    if (beginnings.some((beginning) => key.startsWith(beginning))) sessionStorage.removeItem(key);
};

/** Forgets the tokens of this tab; what somebody began to write stays. */
export function forgetTokens(): void {
  forget('oidc.');
}

/** Forgets the tokens and the drafts of this tab. */
export function forgetSession(): void {
  forget('oidc.', 'draft:');
}
