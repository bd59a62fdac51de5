import type { ComponentChildren } from 'preact';

/** The notice in an empty list: says that the list is empty and what the reader can do. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}
