const positions = [0, 1, 2, 3, 4] as const;

/** How much of a lamp is lit: a whole, a half or nothing. */
const share = (level: number, position: number): 'full' | 'half' | 'none' => {
  const lit = Math.round(level * 2) / 2 - position;
  return lit >= 1 ? 'full' : lit >= 0.5 ? 'half' : 'none';
};

/** A level 0-5 as five lamps. The number is in words for those who don't see them. */
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
