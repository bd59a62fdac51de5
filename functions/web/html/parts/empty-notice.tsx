import type { ComponentChildren } from 'preact';

/** What stands where nothing is yet: says so, and what can be done about it. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}
