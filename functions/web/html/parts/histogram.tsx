/** Shows how many readers gave 5, 4, 3, 2 and 1 stars. `counts` goes from 1 star to 5. */
export function Histogram({ counts, label }: { counts: readonly number[]; label: string }) {
  const max = Math.max(1, ...counts);
  return (
    <ul class="histogram" aria-label={label}>
      {[5, 4, 3, 2, 1].map((stars) => {
        const count = counts[stars - 1] ?? 0;
        return (
          <li key={stars}>
            <span class="histogram-stars">{stars === 1 ? '1 star' : `${stars} stars`}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <rect class="histogram-track" width="100" height="10" />
              <rect class="histogram-fill" width={(count / max) * 100} height="10" />
            </svg>
            <span class="histogram-count">
              <span class="hidden">: </span>
              {count}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
