import { type Call, eventSourceKey } from './call.ts';
import type { FaultTarget } from './faults.ts';

/** Rules without a `functionId` do not apply to the operator, who observes the effect of the faults. */
export function faultTarget({ caller, operation }: Call, action: string, body?: string): FaultTarget {
  return {
    service: operation.service,
    action,
    body,
    functionId: caller.functionId ?? caller.accessKeyId,
    exempt: caller.unrestricted && caller.accessKeyId !== eventSourceKey,
  };
}
