/** Forgets the tokens and the drafts of this tab. */
export const forgetSession = (): void => {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith('oidc.') || key.startsWith('draft:')) sessionStorage.removeItem(key);
};
