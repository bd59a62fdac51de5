const star = 'M12 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L12 17.4l-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9Z';
const halfStar = 'M12 2.6v14.8l-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9Z';

/** Shows 1 to 5 stars, halves allowed, with the number in words for screen readers. */
export function Stars({ value }: { value: number }) {
  return (
    <span class="stars">
      <svg viewBox="0 0 120 24" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3, 4].map((position) => {
          const lit = Math.round(value * 2) / 2 - position;
          return (
            <g key={position} transform={`translate(${position * 24} 0)`}>
              <path class={lit >= 1 ? 'star star-lit' : 'star'} d={star} />
              {lit === 0.5 && <path class="star-half" d={halfStar} />}
            </g>
          );
        })}
      </svg>
      <span class="hidden">{value} of 5 stars</span>
    </span>
  );
}
