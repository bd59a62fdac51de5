import { type Call, eventSourceKey } from './call.ts';
import type { FaultTarget } from './faults.ts';

/** Rules without a function spare the operator, who checks what the faults did. */
export function faultTarget({ caller, operation }: Call, action: string, body?: string): FaultTarget {
  return {
    service: operation.service,
    action,
    body,
    functionId: caller.functionId ?? caller.accessKeyId,
    spared: caller.unrestricted && caller.accessKeyId !== eventSourceKey,
  };
}
