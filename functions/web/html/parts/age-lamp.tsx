/** The suggested minimum age, drawn as a lamp. */
export function AgeLamp({ age, size }: { age: number; size?: 'small' | 'large' }) {
  return (
    <span class={`age age-${size ?? 'small'}`}>
      <span class="hidden">For ages {age} and up</span>
      <span class="age-word" aria-hidden="true">
        age
      </span>
      <span class="age-number" aria-hidden="true">
        {age}+
      </span>
    </span>
  );
}
