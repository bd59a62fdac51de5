import { useEffect, useState } from 'preact/hooks';
import type {
  PolicyInForce,
  PolicyReplay,
  PolicyWithHistory,
} from '../../../../../shared/contract/policy.ts';
import { type DraftRule, type DraftSettings, draftRules, proposalOf } from '../../../html/console/policy.ts';
import type { ReportRulesInForce } from '../../../html/console/report-numbers.ts';
import { type ApiProblem, callApi } from '../../helpers/api.ts';

interface State extends DraftSettings {
  current?: PolicyWithHistory;
  rules: readonly DraftRule[];
  reports?: ReportRulesInForce;
  replay?: PolicyReplay;
  problem?: ApiProblem;
  message: string;
}

const path = '/v1/moderation/policy';
const empty: State = { rules: [], samplingShare: undefined, languages: undefined, message: '' };

const opened = (current: PolicyWithHistory, message: string): State => ({
  current,
  rules: draftRules(current.policy),
  samplingShare: current.policy.samplingShare,
  languages: current.policy.languages,
  reports: current.reports,
  message,
});

/** The policy in force and a draft of the next one. A replay is valid only for the draft that it was made with. */
export function usePolicy() {
  const [state, setState] = useState<State>(empty);
  const proposal = (current: PolicyWithHistory) =>
    proposalOf(current.policy, state.rules, state, state.reports);
  const load = async (message = ''): Promise<void> => {
    const answer = await callApi<PolicyWithHistory>('GET', path);
    setState(answer.ok ? opened(answer.body, message) : { ...empty, problem: answer.problem });
  };
  const fail = (problem: ApiProblem): void => setState((before) => ({ ...before, problem }));
  const change = (parts: Partial<Pick<State, 'rules' | 'samplingShare' | 'languages' | 'reports'>>): void =>
    setState(({ replay: _, problem: __, ...before }) => ({ ...before, ...parts, message: '' }));
  useEffect(() => void load(), []);
  return {
    ...state,
    change,
    reload: () => load(),
    tryOut: async (): Promise<void> => {
      if (state.current === undefined) return;
      setState(({ replay: _, problem: __, ...before }) => ({ ...before, message: 'Replaying ...' }));
      const answer = await callApi<PolicyReplay>('POST', `${path}/replay`, { body: proposal(state.current) });
      setState((before) =>
        answer.ok
          ? { ...before, replay: answer.body, message: '' }
          : { ...before, problem: answer.problem, message: '' },
      );
    },
    activate: async (): Promise<void> => {
      if (state.current === undefined) return;
      const answer = await callApi<PolicyInForce>('PUT', path, {
        body: proposal(state.current),
        ifMatch: `"${state.current.version}"`,
      });
      if (answer.ok) await load(`Version ${answer.body.version} is in force.`);
      else fail(answer.problem);
    },
    rollBack: async (version: number): Promise<void> => {
      const answer = await callApi<PolicyInForce>('POST', `${path}/rollback`, { body: { version } });
      if (answer.ok) await load(`Version ${version} is in force again, as version ${answer.body.version}.`);
      else fail(answer.problem);
    },
  };
}
