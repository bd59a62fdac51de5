import { Field } from '../forms/field.tsx';
import type { Draft } from './use-decision.ts';

/** The choice whether a review is shown as a spoiler. Without a choice, the author's answer is used. */
export function SpoilerPick({ said, say }: { said: Draft['spoiler']; say: (to: Draft['spoiler']) => void }) {
  return (
    <Field
      id="spoiler-mark"
      label="Does it give the ending away?"
      hint="Only for a review that readers can see: they have to open a spoiler to read it."
    >
      {(described) => (
        <select
          {...described}
          value={said}
          onChange={(event) => say(event.currentTarget.value as Draft['spoiler'])}
        >
          <option value="">As the author says</option>
          <option value="yes">Yes: mark it as a spoiler</option>
          <option value="no">No: it is not a spoiler</option>
        </select>
      )}
    </Field>
  );
}
