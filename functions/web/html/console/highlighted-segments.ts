/** The position of a finding in a text. */
export interface Span {
  start: number;
  end: number;
  category: string;
}

/** A part of a text with the indexes (from 0) of the spans that cover it. */
export interface HighlightedSegment {
  text: string;
  spans: number[];
}

/**
 * Splits a text wherever a span begins or ends (UTF-16 units, end exclusive). Spans may overlap and reach beyond the
 * text; the segments always add up to the text.
 */
export function highlightedSegments(text: string, spans: readonly Span[]): HighlightedSegment[] {
  const inside = (at: number): number => Math.min(Math.max(at, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of spans) cuts.add(inside(start)).add(inside(end));
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    return {
      text: text.slice(start, end),
      spans: spans.flatMap((span, number) => (span.start < end && span.end > start ? [number] : [])),
    };
  });
}
