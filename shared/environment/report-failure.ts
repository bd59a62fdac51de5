import { now } from './clock.ts';
import { type DescribedError, describeError } from './describe-error.ts';
import { currentInvocation } from './invocation.ts';

/**
 * A log line. The field names are those of the Powertools logger, so that tools for its lines can read this one too.
 */
interface FailureLine {
  level: 'ERROR';
  /** The code of the failure, chosen by this service. It is never the message of an error. */
  message: string;
  timestamp: string;
  /** The name of the Lambda function. */
  service: string | undefined;
  cold_start: boolean;
  function_request_id: string | undefined;
  xray_trace_id: string | undefined;
  error: DescribedError | undefined;
}

const traceId = (header: string | undefined): string | undefined =>
  /^Root=(1-[0-9a-f]{8}-[0-9a-f]{24})(?:;|$)/.exec(header ?? '')?.[1];

/**
 * Logs a failure as one JSON line with names, codes and stack frames only, because an error's message may quote
 * submitted text. `detail` says which part of the service failed; it must not contain submitted text either. Without
 * `cause` the line has no `error`.
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
