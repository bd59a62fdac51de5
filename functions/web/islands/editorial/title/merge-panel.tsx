import { useEffect, useRef, useState } from 'preact/hooks';
import { withChanges } from '../../../../../shared/revisions/changes.ts';
import type { MergeConflict } from '../../../../../shared/revisions/merge.ts';
import { valueLines } from '../../../html/words/field-values.ts';
import { fieldWords } from '../../../html/words/fields.ts';
import type { Merging } from './edit-state.ts';

type Side = 'mine' | 'theirs';

const SideChoice = (props: { conflict: MergeConflict; side: Side; chosen: boolean; choose: () => void }) => {
  const { path } = props.conflict;
  const lines = valueLines(path, props.conflict[props.side]);
  return (
    <label class="reason-pick">
      <input type="radio" name={`merge-${path}`} checked={props.chosen} onChange={props.choose} />
      <span>
        <strong>{props.side === 'mine' ? 'Keep mine' : 'Take theirs'}</strong>
        {(lines.length === 0 ? ['Nothing'] : lines).map((line, index) => (
          <span key={index} class="merge-value" dir="auto">
            {line}
          </span>
        ))}
      </span>
    </label>
  );
};

/** The fields that two editors changed differently, with both sides of each. Everything else is merged already. */
export function MergePanel(props: { merging: Merging; finish: (page: object) => void; leave: () => void }) {
  const { conflicts, page } = props.merging;
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [incomplete, setIncomplete] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const finish = (): void => {
    if (conflicts.some(({ path }) => chosen[path] === undefined)) {
      setIncomplete(true);
      return;
    }
    const mine = conflicts.filter(({ path }) => chosen[path] === 'mine');
    props.finish(
      withChanges(
        page,
        mine.map(({ path, mine: to }) => ({ path, to })),
      ),
    );
  };
  return (
    <section class="panel merge" aria-labelledby="merge-heading" ref={place} tabIndex={-1}>
      <h2 id="merge-heading">
        Another editor changed the same {conflicts.length === 1 ? 'field' : 'fields'}
      </h2>
      <p>
        All other changes are merged. Decide about{' '}
        {conflicts.length === 1 ? 'this field' : 'each of these fields'}: nothing is lost, because every
        revision stays in the list.
      </p>
      {conflicts.map((conflict) => (
        <fieldset key={conflict.path} class="merge-field">
          <legend>{fieldWords(conflict.path)}</legend>
          <div class="merge-sides">
            {(['mine', 'theirs'] as const).map((side) => (
              <SideChoice
                key={side}
                conflict={conflict}
                side={side}
                chosen={chosen[conflict.path] === side}
                choose={() => setChosen({ ...chosen, [conflict.path]: side })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {incomplete && (
        <p class="form-problem" role="alert">
          Choose a side for every field.
        </p>
      )}
      <div class="form-actions">
        <button type="button" class="button" onClick={finish}>
          {props.merging.factsNote === undefined ? 'Save the merged version' : 'Save the merged facts'}
        </button>
        <button type="button" class="button button-quiet" onClick={props.leave}>
          Back to my version
        </button>
      </div>
    </section>
  );
}
