/** An address of this site, or the front page where it is anything else: an open redirect helps only thieves. */
export function safeReturn(to: string | null | undefined): string {
  if (!to) return '/';
  try {
    const url = new URL(to, location.origin);
    return url.origin === location.origin ? url.pathname + url.search + url.hash : '/';
  } catch {
    return '/';
  }
}

/** The sign-in page, with the way back to a part of this one. */
export function signInAddress(hash = location.hash): string {
  return `/sign-in?to=${encodeURIComponent(location.pathname + location.search + hash)}`;
}
