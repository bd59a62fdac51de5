import { Field } from '../forms/field.tsx';
import type { Draft } from './use-decision.ts';

/** The choice whether a published review is collapsed as a spoiler. Without a choice, the author's answer counts. */
export function SpoilerPick({ said, say }: { said: Draft['spoiler']; say: (to: Draft['spoiler']) => void }) {
  return (
    <Field
      id="spoiler-mark"
      label="Does it give the ending away?"
      hint="For a review that stays or comes up: folded words are opened by whoever wants them."
    >
      {(described) => (
        <select
          {...described}
          value={said}
          onChange={(event) => say(event.currentTarget.value as Draft['spoiler'])}
        >
          <option value="">As its author says</option>
          <option value="yes">It does: fold it</option>
          <option value="no">It does not: do not fold it</option>
        </select>
      )}
    </Field>
  );
}
