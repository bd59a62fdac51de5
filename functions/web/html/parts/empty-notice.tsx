import type { ComponentChildren } from 'preact';

/** What stands where nothing is yet: says so, and what can be done about it. */
export const Empty = ({ children }: { children: ComponentChildren }) => <div class="empty">{children}</div>;
