const groups: readonly { heading: string; keys: readonly (readonly [string, string])[] }[] = [
  {
    heading: 'Everywhere',
    keys: [
      ['j', 'next case'],
      ['k', 'previous case'],
      ['c', 'claim, or extend the claim'],
      ['r', 'release'],
      ['g', 'reload'],
      ['?', 'these keys'],
      ['Esc', 'leave a field, a choice or a dialog'],
    ],
  },
  {
    heading: 'In the queue',
    keys: [
      ['Enter', 'open the case'],
      ['/', 'search'],
      ['m', 'select, to decide several together'],
      ['p x n e', 'prepare a decision about the selected cases'],
      ['u', 'undo the decision, within a minute'],
    ],
  },
  {
    heading: 'In a case',
    keys: [
      ['s', 'show or blur hurtful words'],
      ['p', 'prepare: publish, keep, restore, overturn'],
      ['x', 'prepare: reject, remove, uphold'],
      ['n', 'prepare: needs an edit, hide, change'],
      ['e', 'prepare: escalate'],
      ['1 - 9', 'tick or untick a reason'],
      ['Ctrl + Enter', 'decide what is prepared (Cmd on a Mac)'],
      ['u', 'undo the decision, within a minute'],
    ],
  },
];

/** The list of keyboard shortcuts, and the switch for single-character shortcuts. */
export function KeyHelp(props: { singleKeys: boolean; change: (on: boolean) => void }) {
  return (
    <>
      <h2 id="keys-heading">Keys</h2>
      <p>No key decides anything by itself. A key prepares a decision, and you confirm it.</p>
      <label class="check">
        <input
          type="checkbox"
          checked={props.singleKeys}
          onChange={(event) => props.change(event.currentTarget.checked)}
        />
        <span>Use single-character keys</span>
      </label>
      <div class="key-groups">
        {groups.map(({ heading, keys }) => (
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
