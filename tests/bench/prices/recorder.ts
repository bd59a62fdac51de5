import type { Activity } from '../../../infra/local/functions/activity.ts';
import type { LocalStack } from '../../../infra/local/stack.ts';
import { functionName } from '../cold/bench-targets.ts';
import { Ledger } from './ledger.ts';

/** Files what every request and event costs, and keeps those since the last `take`. */
export interface Recorder {
  ledger: Ledger;
  take(): Activity[];
}

/** Listens to a stack's invocations. Web pages share one route, so their label is the path they were asked for. */
export function record(stack: LocalStack): Recorder & { label(page: string | undefined): void } {
  const ledger = new Ledger();
  let since: Activity[] = [];
  let page: string | undefined;
  stack.onActivity((activity) => {
    const name = functionName(activity.functionId);
    const trigger = page !== undefined && name === 'web' ? `GET ${page}` : activity.trigger;
    if (activity.ok) ledger.file(`${name} ${trigger}`, activity);
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
