/** Shows how many cases are selected, and the actions for all of them. */
export function SelectionBar(props: {
  count: number;
  /** Whether the selected cases can be decided together. */
  canDecide: boolean;
  decide: () => void;
  clear: () => void;
}) {
  return (
    <div class="queue-actions" hidden={props.count === 0}>
      <p>{props.count} selected</p>
      <button type="button" class="button" disabled={!props.canDecide} onClick={props.decide}>
        Decide together
      </button>
      <button type="button" class="button button-quiet" onClick={props.clear}>
        Clear selection
      </button>
      {!props.canDecide && <p>These are different kinds of cases and cannot be decided together.</p>}
    </div>
  );
}
