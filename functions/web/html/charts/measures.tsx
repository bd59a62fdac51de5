import { grouped } from '../words/numbers.ts';

export interface Measure {
  name: string;
  count: number;
  /** Text to show in place of the bare count, such as a count with its share. */
  text?: string;
}

/**
 * A list of counts, each with its number and a bar. `max` is the count of a full bar; the default is the largest
 * count.
 */
export function Measures(props: { label: string; measures: readonly Measure[]; max?: number }) {
  const max = Math.max(props.max ?? 0, 1e-9, ...(props.max ? [] : props.measures.map(({ count }) => count)));
  if (props.measures.length === 0) return <p class="fine">Nothing has been counted yet.</p>;
  return (
    <ul class="measures" aria-label={props.label}>
      {props.measures.map(({ name, count, text }) => (
        <li key={name}>
          <span>{name}</span>
          <span class="measure-count">
            <span class="hidden">: </span>
            {text ?? grouped(count)}
          </span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="measure-track" width="100" height="8" />
            <rect class="measure-fill" width={Math.round((count / max) * 1000) / 10} height="8" />
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** Returns the counters of one kind as measures, largest first, with the names that `nameOf` returns. */
export function measuresOf(
  counters: Readonly<Record<string, number>>,
  nameOf: (code: string) => string,
): Measure[] {
  return Object.entries(counters)
    .map(([code, count]) => ({ name: nameOf(code), count }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en'));
}
