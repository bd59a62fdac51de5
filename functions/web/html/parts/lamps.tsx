const positions = [0, 1, 2, 3, 4] as const;

/** How much of a lamp is lit: all, half or none. */
const share = (level: number, position: number): 'full' | 'half' | 'none' => {
  const lit = Math.round(level * 2) / 2 - position;
  return lit >= 1 ? 'full' : lit >= 0.5 ? 'half' : 'none';
};

/** Shows a level from 0 to 5 as five lamps, with the number in words for screen readers. */
export function Lamps({ level, tone, small }: { level: number; tone: 'good' | 'care'; small?: boolean }) {
  return (
    <span class={`lamps lamps-${tone}${small ? ' lamps-small' : ''}`}>
      <svg viewBox="0 0 120 24" aria-hidden="true" focusable="false">
        {positions.map((position) => {
          const x = position * 24 + 12;
          const lit = share(level, position);
          return (
            <g key={position}>
              {lit === 'full' && <circle class="lamp-glow" cx={x} cy="12" r="11.5" />}
              <circle class={lit === 'full' ? 'lamp lamp-lit' : 'lamp'} cx={x} cy="12" r="8" />
              {lit === 'half' && <path class="lamp-half" d={`M${x} 4.8a7.2 7.2 0 0 0 0 14.4Z`} />}
            </g>
          );
        })}
      </svg>
      <span class="hidden">{level} of 5: </span>
    </span>
  );
}
