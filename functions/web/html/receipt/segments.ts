/** A stretch of text, marked or not. */
export interface Segment {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text at the given spans (UTF-16 units, end exclusive). Spans may touch, overlap, come in any order and
 * reach beyond the text; the segments together always are the text.
 */
export const segments = (text: string, spans: readonly { start: number; end: number }[]): Segment[] => {
  const result: Segment[] = [];
  let at = 0;
  let markedUntil = 0;
  const push = (end: number, marked: boolean) => {
    if (end <= at) return;
    result.push({ text: text.slice(at, end), marked });
    at = end;
  };
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.min(Math.max(start, 0), text.length);
    if (from > markedUntil) {
      push(markedUntil, true);
      push(from, false);
    }
    markedUntil = Math.max(markedUntil, Math.min(end, text.length));
  }
  push(markedUntil, true);
  push(text.length, false);
  return result;
};
