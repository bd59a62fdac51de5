import { type Call, EVENT_SOURCE_KEY } from './call.ts';
import type { FaultTarget } from './faults.ts';

/** Rules without a function spare the operator, who checks what the faults did. */
export const faultTarget = ({ caller, operation }: Call, action: string, body?: string): FaultTarget => ({
  service: operation.service,
  action,
  body,
  functionId: caller.functionId ?? caller.accessKeyId,
  spared: caller.unrestricted && caller.accessKeyId !== EVENT_SOURCE_KEY,
});
