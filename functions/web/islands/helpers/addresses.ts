/** Returns the path `to` if it belongs to this site, otherwise that of the front page, to prevent open redirects. */
export function safeReturn(to: string | null | undefined): string {
  if (!to) return '/';
  try {
    const url = new URL(to, location.origin);
    return url.origin === location.origin ? url.pathname + url.search + url.hash : '/';
  } catch {
    return '/';
  }
}

/** Returns the URL of the sign-in page, from which the reader returns to a part of this page. */
export function signInAddress(hash = location.hash): string {
  return `/sign-in?to=${encodeURIComponent(location.pathname + location.search + hash)}`;
}
