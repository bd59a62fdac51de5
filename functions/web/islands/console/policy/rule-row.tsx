import catalogue from '../../../../../shared/moderation/reasons.json' with { type: 'json' };
import type { DraftRule } from '../../../html/console/policy.ts';
import { audiencesInOrder, audienceWords } from '../../../html/words/audiences.ts';
import { reasonName } from '../../../html/words/reasons.ts';

const severities = ['0 note', '1 mild', '2 clear', '3 severe'];
const outcomes = [
  ['publish', 'Publish'],
  ['needs-edit', 'Send back'],
  ['hold', 'Hold'],
  ['reject', 'Reject'],
] as const;
const reasons = Object.keys(catalogue).map((code) => [code, reasonName(code)] as const);

const Pick = (props: {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  wrong: string | undefined;
  change: (value: string) => void;
}) => (
  <select
    aria-label={props.label}
    aria-invalid={props.wrong ? 'true' : undefined}
    value={props.value}
    onChange={(event) => props.change(event.currentTarget.value)}
  >
    {props.value === '' && <option value="">Choose ...</option>}
    {props.options.map(([value, text]) => (
      <option key={value} value={value} selected={value === props.value}>
        {text}
      </option>
    ))}
  </select>
);

const inAList = new Intl.ListFormat('en');

const alsoOf = ({ minimumScore, kinds, care }: DraftRule): string =>
  [
    minimumScore === undefined ? '' : `score ${minimumScore} and up`,
    kinds ? `only for ${inAList.format(kinds.map((kind) => `${kind}s`))}` : '',
    care ? 'always held for a person' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');

/** One rule of the policy: category, severity or score, audience and kind, and the outcome. */
export function RuleRow(props: {
  rule: DraftRule;
  number: number;
  last: boolean;
  categories: readonly string[];
  /** Messages by field. */
  errors: Readonly<Record<string, string>>;
  change: (rule: DraftRule) => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
}) {
  const { rule, number, errors, change } = props;
  const also = alsoOf(rule);
  const problems = Object.entries(errors);
  const audiences = rule.audiences ?? [];
  return (
    <tr class={problems.length > 0 ? 'rule rule-wrong' : 'rule'}>
      <th scope="row" data-label="Rule">
        {number}
      </th>
      <td data-label="Category">
        <Pick
          label={`Rule ${number}, category`}
          value={rule.category}
          options={props.categories.map((code) => [code, reasonName(code)])}
          wrong={errors.category}
          change={(category) => change({ ...rule, category })}
        />
        {also && <span class="rule-also">{also}</span>}
        {problems.map(([field, message]) => (
          <span key={field} class="field-error" role="alert">
            {field === '' ? 'Rule' : reasonName(field)}: {message}
          </span>
        ))}
      </td>
      <td data-label="From severity">
        <Pick
          label={`Rule ${number}, minimum severity`}
          value={String(rule.minimumSeverity)}
          options={severities.map((text, severity) => [String(severity), text])}
          wrong={errors.minimumSeverity}
          change={(severity) => change({ ...rule, minimumSeverity: Number(severity) })}
        />
      </td>
      <td data-label="Written by">
        <fieldset class="rule-audiences">
          <legend class="hidden">Rule {number}, written by; none ticked means everybody</legend>
          {audiencesInOrder.map((audience) => (
            <label key={audience}>
              <input
                type="checkbox"
                checked={audiences.includes(audience)}
                onChange={(event) =>
                  change({
                    ...rule,
                    audiences: event.currentTarget.checked
                      ? [...audiences, audience]
                      : audiences.filter((known) => known !== audience),
                  })
                }
              />
              {audienceWords[audience].one}
            </label>
          ))}
          {audiences.length === 0 && <span class="rule-also">everybody</span>}
        </fieldset>
      </td>
      <td data-label="Outcome">
        <Pick
          label={`Rule ${number}, outcome`}
          value={rule.outcome}
          options={outcomes}
          wrong={errors.outcome}
          change={(outcome) => change({ ...rule, outcome })}
        />
      </td>
      <td data-label="Reason">
        <Pick
          label={`Rule ${number}, reason`}
          value={rule.reason}
          options={reasons}
          wrong={errors.reason}
          change={(reason) => change({ ...rule, reason })}
        />
      </td>
      <td data-label="Order" class="rule-tools">
        <button type="button" disabled={number === 1} onClick={() => props.move(-1)}>
          <span aria-hidden="true">↑</span>
          <span class="hidden">Move rule {number} up</span>
        </button>
        <button type="button" disabled={props.last} onClick={() => props.move(1)}>
          <span aria-hidden="true">↓</span>
          <span class="hidden">Move rule {number} down</span>
        </button>
        <button type="button" onClick={props.remove}>
          <span aria-hidden="true">×</span>
          <span class="hidden">Remove rule {number}</span>
        </button>
      </td>
    </tr>
  );
}
