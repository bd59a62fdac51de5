import { useEffect } from 'preact/hooks';
import { DateText } from '../../../html/parts/date-text.tsx';
import { counted } from '../../../html/words/numbers.ts';
import { Field } from '../../forms/field.tsx';
import { Refused } from '../../helpers/refusal-view.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { PolicyHistory } from './policy-history.tsx';
import { PolicyLanguages } from './policy-languages.tsx';
import { ReplayView } from './replay-view.tsx';
import { ReportRulesPart } from './report-rules.tsx';
import { RulesTable } from './rules-table.tsx';
import { usePolicy } from './use-policy.ts';

/** The policy page: edit the policy, replay the draft, put it in force, or restore a version. */
export function PolicyPage({ categories }: { categories: readonly string[] }) {
  const policy = usePolicy();
  const { current, problem, replay } = policy;
  useEffect(() => {
    if (replay) document.getElementById('replay-heading')?.focus();
  }, [replay]);
  useEffect(() => {
    if (problem)
      document
        .querySelector<HTMLElement>('.rules [aria-invalid], .policy-share [aria-invalid], .policy-problem')
        ?.focus();
  }, [problem]);
  if (current === undefined)
    return problem ? (
      <Refused problem={problem} retry={() => void policy.reload()} />
    ) : (
      <p role="status">Loading the policy ...</p>
    );
  const shareError = problem?.errors.find(({ path }) => path.includes('samplingShare'))?.message;
  return (
    <>
      <p>
        <strong>Version {current.version}</strong> is in force
        {current.activatedAt && (
          <>
            {' '}
            since <DateText iso={current.activatedAt} />
          </>
        )}
        {current.activatedBy && `, activated by ${current.activatedBy}`}. Each finding is decided by the first
        matching rule of its category, and the strictest outcome applies. No rule can consider the stars.
      </p>
      <p class="status-message" role="status">
        {policy.message}
      </p>
      {problem && (
        <p class="form-problem policy-problem" role="alert" tabIndex={-1}>
          {problem.errors.length > 0 ? 'Please check the marked fields.' : problem.title}
        </p>
      )}
      <RulesTable
        rules={policy.rules}
        categories={categories}
        problem={problem}
        change={(rules) => policy.change({ rules })}
      />
      <PolicyLanguages languages={policy.languages} change={(languages) => policy.change({ languages })} />
      <div class="policy-share">
        <Field
          id="sampling-share"
          label="Share of automatic publications that people check"
          hint="From 0 to 1; 0.02 is two in a hundred. If empty, people check none."
          error={shareError}
        >
          {(described) => (
            <input
              {...described}
              type="number"
              min={0}
              max={1}
              step="any"
              value={policy.samplingShare ?? ''}
              onInput={({ currentTarget: { value } }) =>
                policy.change({ samplingShare: value === '' ? undefined : Number(value) })
              }
            />
          )}
        </Field>
      </div>
      {policy.reports && (
        <ReportRulesPart
          rules={policy.reports}
          problem={problem}
          change={(reports) => policy.change({ reports })}
        />
      )}
      <div class="form-actions">
        <button type="button" class="button" onClick={() => void policy.tryOut()}>
          Replay the last 90 days
        </button>
        {replay ? (
          <ConfirmButton
            label="Put in force"
            class="button button-quiet"
            question={`Put this in force as version ${current.version + 1}?`}
            act={() => void policy.activate()}
          >
            <p>
              From then on, it decides about every new text. Of {counted(replay.considered, 'past decision')},{' '}
              {replay.flipCount} would have been different. You can restore the present version at any time.
            </p>
          </ConfirmButton>
        ) : (
          <p class="fine">Replay the draft before you put it in force.</p>
        )}
      </div>
      {replay && <ReplayView replay={replay} />}
      <PolicyHistory current={current} rollBack={(version) => void policy.rollBack(version)} />
    </>
  );
}
