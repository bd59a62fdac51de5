import catalogue from '../../../../shared/moderation/reasons.json' with { type: 'json' };
import type { ReasonCode } from '../../../../shared/moderation/reasons.ts';
import { withoutHighlightWords } from '../../../../shared/moderation/without-highlight-words.ts';
import { quickReasons, reasonsByGroup } from '../../html/console/reason-groups.ts';
import { reasonName } from '../../html/words/reasons.ts';

interface Picks {
  ticked: readonly ReasonCode[];
  toggle: (code: ReasonCode) => void;
}

/** The words that the author will read. A reason without its own words shows only the note. */
const textForAuthor = (code: ReasonCode): string =>
  code === 'other'
    ? 'Explain it in your own words in the note.'
    : withoutHighlightWords(catalogue[code].text);

const Pick = (props: Picks & { code: ReasonCode; number?: number }) => (
  <li>
    <label class="reason-pick">
      <input
        type="checkbox"
        value={props.code}
        checked={props.ticked.includes(props.code)}
        onChange={() => props.toggle(props.code)}
      />
      <span>
        {props.number !== undefined && (
          <span class="key" aria-hidden="true">
            {props.number}
          </span>
        )}{' '}
        <strong>{reasonName(props.code)}</strong>
        <span class="reason-text">{textForAuthor(props.code)}</span>
      </span>
    </label>
  </li>
);

/** The reasons to choose from: the nine most likely ones with the keys 1 to 9, all others by group. */
export function ReasonPicks(props: Picks & { hints: readonly string[] }) {
  const near = quickReasons(props.hints);
  const { ticked, toggle } = props;
  return (
    <fieldset class="reason-picks">
      <legend>Reasons</legend>
      <p class="field-hint">The author sees these words and, if the text is sent back, what to change.</p>
      <ul>
        {near.map((code, index) => (
          <Pick key={code} code={code} number={index + 1} ticked={ticked} toggle={toggle} />
        ))}
      </ul>
      {reasonsByGroup(near).map(({ name, codes }) => (
        <details key={name} open={codes.some((code) => ticked.includes(code)) || undefined}>
          <summary>{name}</summary>
          <ul>
            {codes.map((code) => (
              <Pick key={code} code={code} ticked={ticked} toggle={toggle} />
            ))}
          </ul>
        </details>
      ))}
    </fieldset>
  );
}
