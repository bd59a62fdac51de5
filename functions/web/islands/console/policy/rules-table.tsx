import type { DraftRule } from '../../../html/console/policy.ts';
import { errorsOfRule, moved } from '../../../html/console/rule-list.ts';
import type { ApiProblem } from '../../helpers/api.ts';
import { RuleRow } from './rule-row.tsx';

const columns = ['', 'Category', 'From severity', 'Written by', 'Outcome', 'Reason', 'Order'];

/** The rules in order. For each finding, the first matching rule of the finding's category applies. */
export function RulesTable(props: {
  rules: readonly DraftRule[];
  categories: readonly string[];
  problem: ApiProblem | undefined;
  change: (rules: readonly DraftRule[]) => void;
}) {
  const { rules, change } = props;
  const add = () => {
    const key = 1 + Math.max(-1, ...rules.map((rule) => rule.key));
    change([...rules, { key, category: '', minimumSeverity: 1, outcome: '', reason: '' }]);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.rules tbody tr:last-child select')?.focus(),
    );
  };
  return (
    <>
      <table class="rules">
        <caption class="hidden">The rules, in the order in which they are tried</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name || <span class="hidden">Rule</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, index) => (
            <RuleRow
              key={rule.key}
              rule={rule}
              number={index + 1}
              last={index === rules.length - 1}
              categories={props.categories}
              errors={errorsOfRule(props.problem?.errors ?? [], index)}
              change={(next) => change(rules.map((known) => (known.key === rule.key ? next : known)))}
              move={(by) => change(moved(rules, index, by))}
              remove={() => change(rules.filter((known) => known.key !== rule.key))}
            />
          ))}
        </tbody>
      </table>
      <button type="button" class="small-button" onClick={add}>
        Add a rule
      </button>
    </>
  );
}
