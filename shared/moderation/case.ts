/** An open question for a person. Priority 0 (can wait) to 9 (at once). */
export interface OpenCase {
  kind: 'review' | 'suggestion';
  state: 'open';
  version: number;
  slug: string;
  titleName: string;
  audience: string;
  /** The reason code that weighs most. */
  category: string;
  priority: number;
  openedAt: string;
}

const urgent = new Set(['minor-privacy', 'grooming', 'csam', 'underage-author', 'self-harm', 'threat']);

/** How soon a person should look, from the reasons of a held submission. */
export const priorityOf = (codes: readonly string[], audience: string): number => {
  if (codes.some((code) => urgent.has(code))) return 9;
  const base = codes.length > 0 ? 4 : 2;
  return audience === 'teen' ? base + 1 : base;
};
