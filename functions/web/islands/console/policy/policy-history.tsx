import type { PolicyWithHistory } from '../../../../../shared/contract/policy.ts';
import { DateText } from '../../../html/parts/date-text.tsx';
import { ConfirmButton } from './confirm-button.tsx';

/** The shipped policy is version 1, even if nobody ever put it in force. */
const versionsOf = ({ history }: PolicyWithHistory): PolicyWithHistory['history'] => {
  const known = history.some(({ version }) => version === 1) ? history : [{ version: 1 }, ...history];
  return [...known].sort((one, other) => other.version - one.version);
};

/** Every version that was in force, latest first, each with a button to restore it. */
export function PolicyHistory(props: { current: PolicyWithHistory; rollBack: (version: number) => void }) {
  return (
    <section class="panel" aria-labelledby="history-heading">
      <h2 id="history-heading">Versions</h2>
      <ol class="versions">
        {versionsOf(props.current).map(({ version, activatedAt }) => (
          <li key={version}>
            <span>
              <strong>Version {version}</strong> {activatedAt ? <DateText iso={activatedAt} /> : 'as shipped'}
            </span>
            {version === props.current.version ? (
              <span class="fine">in force</span>
            ) : (
              <ConfirmButton
                label={`Restore version ${version}`}
                class="small-button"
                question={`Put version ${version} in force again?`}
                act={() => props.rollBack(version)}
              >
                <p>It becomes a new version; the history keeps all of them.</p>
              </ConfirmButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
