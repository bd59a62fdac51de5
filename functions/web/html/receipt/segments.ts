/** A part of a text, highlighted or not. */
export interface Segment {
  text: string;
  highlighted: boolean;
}

/**
 * Splits a text at the given spans (UTF-16 units, end exclusive). Spans may touch, overlap, come in any order and
 * reach beyond the text; the segments always add up to the text.
 */
export function segments(text: string, spans: readonly { start: number; end: number }[]): Segment[] {
  const result: Segment[] = [];
  let at = 0;
  let highlightedUntil = 0;
  const push = (end: number, highlighted: boolean) => {
    if (end <= at) return;
    result.push({ text: text.slice(at, end), highlighted });
    at = end;
  };
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.min(Math.max(start, 0), text.length);
    if (from > highlightedUntil) {
      push(highlightedUntil, true);
      push(from, false);
    }
    highlightedUntil = Math.max(highlightedUntil, Math.min(end, text.length));
  }
  push(highlightedUntil, true);
  push(text.length, false);
  return result;
}
