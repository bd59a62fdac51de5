const prefix = 'draft:';

/** Returns the draft begun in this tab, if there is one. */
export function readDraft<Draft>(key: string): Draft | undefined {
  const stored = sessionStorage.getItem(prefix + key);
  return stored === null ? undefined : (JSON.parse(stored) as Draft);
}

/** Stores a draft until the tab is closed; `undefined` deletes the stored one. */
export function keepDraft(key: string, draft: unknown): void {
  if (draft === undefined) sessionStorage.removeItem(prefix + key);
  else sessionStorage.setItem(prefix + key, JSON.stringify(draft));
}
