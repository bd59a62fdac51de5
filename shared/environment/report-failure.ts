import { now } from './clock.ts';
import { type DescribedError, describeError } from './describe-error.ts';
import { currentInvocation } from './invocation.ts';

/** A line of the log. The names are those of Powertools' logger, so that what reads its lines reads ours. */
interface FailureLine {
  level: 'ERROR';
  /** The code of the failure: words of ours, never those of an error. */
  message: string;
  timestamp: string;
  /** The function's name. */
  service: string | undefined;
  cold_start: boolean;
  function_request_id: string | undefined;
  xray_trace_id: string | undefined;
  error: DescribedError | undefined;
}

const traceId = (header: string | undefined): string | undefined =>
  /^Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)/.exec(header ?? '')?.[1];

/**
 * Writes a failure as one JSON line: names, codes and places only, because messages may quote what somebody submitted.
 * `detail` tells which part of the service failed, in words of our own. Without a cause (`undefined`) the line has no `error`.
 */
export function reportFailure(
  code: string,
  cause: unknown,
  detail: Readonly<Record<string, string>> = {},
): void {
  const { requestId, coldStart } = currentInvocation();
  const line: FailureLine = {
    level: 'ERROR',
    message: code,
    timestamp: now().toISOString(),
    service: process.env.AWS_LAMBDA_FUNCTION_NAME,
    cold_start: coldStart,
    function_request_id: requestId,
    xray_trace_id: traceId(process.env._X_AMZN_TRACE_ID),
    error: cause === undefined ? undefined : describeError(cause),
  };
  console.error(JSON.stringify({ ...detail, ...line }));
}
