import type { Activity } from '../../../infra/local/functions/activity.ts';
import type { LocalStack } from '../../../infra/local/stack.ts';
import { functionName } from '../cold/bench-targets.ts';
import { Ledger } from './ledger.ts';

/** Records the cost of every request and event. `take` returns the invocations since the last `take`. */
export interface Recorder {
  ledger: Ledger;
  take(): Activity[];
}

/** Records a stack's invocations. Web pages share one route, so `label` sets their label: the path of the page. */
export function record(stack: LocalStack): Recorder & { label(page: string | undefined): void } {
  const ledger = new Ledger();
  let since: Activity[] = [];
  let page: string | undefined;
  stack.onActivity((activity) => {
    const name = functionName(activity.functionId);
    const trigger = page !== undefined && name === 'web' ? `GET ${page}` : activity.trigger;
    if (activity.ok) ledger.add(`${name} ${trigger}`, activity);
    since.push(activity);
  });
  return {
    ledger,
    label(path) {
      page = path;
    },
    take() {
      const taken = since;
      since = [];
      return taken;
    },
  };
}
