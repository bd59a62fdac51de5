for (const key of Object.keys(sessionStorage))
  if (key.startsWith('oidc.') || key.startsWith('draft:')) sessionStorage.removeItem(key);
