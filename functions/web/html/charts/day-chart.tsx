import { longDate } from '../words/dates.ts';
import { grouped } from '../words/numbers.ts';

export interface Series {
  name: string;
  /** One value per day, in the order of the days. */
  values: readonly number[];
}

const height = 100;
const dayWidth = 12;
const gap = 2;

const summary = (days: readonly string[], series: readonly Series[]): string =>
  series
    .map(({ name, values }) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      const peak = Math.max(0, ...values);
      const when = days[values.indexOf(peak)];
      return total === 0 || when === undefined
        ? `${name}: none.`
        : `${name}: ${grouped(total)} in total, at most ${grouped(peak)} in a day (${longDate(when)}).`;
    })
    .join(' ');

const Bars = (props: { days: readonly string[]; series: readonly Series[]; max: number }) => {
  const width = (dayWidth - gap) / props.series.length;
  return (
    <svg
      class="day-chart-plot"
      viewBox={`0 0 ${Math.max(1, props.days.length) * dayWidth} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {props.series.map(({ name, values }, row) =>
        values.map((value, day) => {
          const tall = (value / props.max) * height;
          return (
            <rect
              key={`${name} ${props.days[day]}`}
              class={`series-${row + 1}`}
              x={day * dayWidth + gap / 2 + row * width}
              y={height - tall}
              width={width}
              height={tall}
            />
          );
        }),
      )}
    </svg>
  );
};

const Table = (props: { days: readonly string[]; series: readonly Series[] }) => (
  <table class="numbers">
    <thead>
      <tr>
        <th scope="col">Day</th>
        {props.series.map(({ name }) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {props.days.map((day, index) => (
        <tr key={day}>
          <th scope="row">{longDate(day)}</th>
          {props.series.map(({ name, values }) => (
            <td key={name}>{grouped(values[index] ?? 0)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/**
 * A bar chart by day with a legend, a summary in words, and the same values as a table. `days` are ISO dates in
 * order.
 */
export function DayChart(props: {
  heading: string;
  level: 2 | 3;
  days: readonly string[];
  series: readonly Series[];
}) {
  const Heading = `h${props.level}` as const;
  const max = Math.max(0, ...props.series.flatMap(({ values }) => values));
  const { days, series } = props;
  return (
    <figure class="day-chart">
      <figcaption>
        <Heading>{props.heading}</Heading>
        <p>{summary(days, series)}</p>
      </figcaption>
      {max > 0 && (
        <>
          <ul class="legend" aria-hidden="true">
            {series.map(({ name }, row) => (
              <li key={name} class={`legend-${row + 1}`}>
                {name}
              </li>
            ))}
          </ul>
          <div class="day-chart-frame" aria-hidden="true">
            <span class="day-chart-most">{grouped(max)}</span>
            <Bars days={days} series={series} max={max} />
            <div class="day-chart-ends">
              <span>{longDate(days[0] ?? '')}</span>
              <span>{longDate(days.at(-1) ?? '')}</span>
            </div>
          </div>
        </>
      )}
      <details>
        <summary>Show as a table</summary>
        <Table days={days} series={series} />
      </details>
    </figure>
  );
}
