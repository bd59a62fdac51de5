/** The suggested minimum age, drawn as a lamp. In the preview of an unfinished review it may not be given yet. */
export function AgeLamp({ age, size }: { age: number | undefined; size?: 'small' | 'large' }) {
  return (
    <span class={`age age-${size ?? 'small'}${age === undefined ? ' age-none' : ''}`}>
      <span class="hidden">{age === undefined ? 'Age not given yet' : `For ages ${age} and up`}</span>
      <span class="age-word" aria-hidden="true">
        age
      </span>
      <span class="age-number" aria-hidden="true">
        {age === undefined ? '?' : `${age}+`}
      </span>
    </span>
  );
}
