import { useState } from 'preact/hooks';
import type { Described } from './field.tsx';

/** A text area that shows the number of remaining characters when it is nearly full. */
export function CountedText(
  props: Described & { name: string; maxLength: number; value: string; required?: boolean },
) {
  const { value, ...rest } = props;
  const [length, setLength] = useState(value.length);
  const left = props.maxLength - length;
  return (
    <>
      <textarea
        {...rest}
        defaultValue={value}
        rows={6}
        onInput={(event) => setLength(event.currentTarget.value.length)}
      />
      <p class="field-hint" role={left < 200 ? 'status' : undefined}>
        {length} of {props.maxLength} characters
      </p>
    </>
  );
}
