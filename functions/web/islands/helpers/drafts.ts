const prefix = 'draft:';

/** What somebody had begun to write in this tab. */
export function readDraft<Draft>(key: string): Draft | undefined {
  const stored = sessionStorage.getItem(prefix + key);
  return stored === null ? undefined : (JSON.parse(stored) as Draft);
}

/** Keeps it until the tab closes; `undefined` forgets it. */
export function keepDraft(key: string, draft: unknown): void {
  if (draft === undefined) sessionStorage.removeItem(prefix + key);
  else sessionStorage.setItem(prefix + key, JSON.stringify(draft));
}
