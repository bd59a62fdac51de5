import {
  changedNumber,
  numberIn,
  type ReportRulesInForce,
  reportNumbers,
} from '../../../html/console/report-numbers.ts';
import { reasonName } from '../../../html/words/reasons.ts';
import { Field } from '../../forms/field.tsx';
import type { ApiProblem } from '../../helpers/api.ts';

/**
 * The conditions under which a report hides a review before a person has read it: editable numbers and required
 * findings.
 */
export function ReportRulesPart(props: {
  rules: ReportRulesInForce;
  problem: ApiProblem | undefined;
  change: (rules: ReportRulesInForce) => void;
}) {
  return (
    <section class="policy-share" aria-labelledby="report-rules-heading">
      <h2 id="report-rules-heading">When a report hides a review immediately</h2>
      <p>
        A report about child safety, personal information or a threat hides the review in three cases:
        screening agrees, the reporter has a good record, or several established accounts report the same. The
        review stays hidden until a person has decided. No report overrides what a person has decided.
      </p>
      {reportNumbers.map(({ path, label, hint, min, max, step }) => (
        <Field
          key={path}
          id={`report-${path.replace('.', '-')}`}
          label={label}
          hint={hint}
          error={props.problem?.errors.find((error) => error.path.endsWith(`reports.${path}`))?.message}
        >
          {(described) => (
            <input
              {...described}
              type="number"
              min={min}
              max={max}
              step={step}
              value={numberIn(props.rules, path)}
              onInput={({ currentTarget: { value } }) =>
                value !== '' && props.change(changedNumber(props.rules, path, Number(value)))
              }
            />
          )}
        </Field>
      ))}
      <h3>What screening must have found</h3>
      <ul class="bullets">
        {props.rules.screening.map((rule, index) => (
          <li key={index}>
            Reported for {rule.reasons.map(reasonName).join(' or ')}: {rule.categories.join(', ')} from
            severity {rule.minimumSeverity}
            {rule.minimumScore !== undefined && ` and score ${rule.minimumScore}`}
          </li>
        ))}
      </ul>
      <p class="fine">This list is changed through the API, under reports.screening.</p>
    </section>
  );
}
