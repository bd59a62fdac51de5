/** Keyboard shortcuts that work in the same place, each with what it does. */
export interface KeyGroup {
  heading: string;
  keys: readonly (readonly [key: string, does: string])[];
}

/** The list of a room's keyboard shortcuts, and the switch for single-character shortcuts. */
export function KeyHelp(props: {
  lead: string;
  groups: readonly KeyGroup[];
  singleKeys: boolean;
  change: (on: boolean) => void;
}) {
  return (
    <>
      <h2 id="keys-heading">Keys</h2>
      <p>{props.lead}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={props.singleKeys}
          onChange={(event) => props.change(event.currentTarget.checked)}
        />
        <span>Use single-character keys</span>
      </label>
      <div class="key-groups">
        {props.groups.map(({ heading, keys }) => (
          <section key={heading} aria-label={heading}>
            <h3>{heading}</h3>
            <dl class="keys">
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
