import { reportFailure } from '../environment/report-failure.ts';
import type { Analyzer } from '../screening/analyzer.ts';
import { bedrockGuardrail, comprehendToxicity, withBreaker } from '../screening/cloud/index.ts';
import { answerTimeoutMs } from './connection.ts';

/**
 * Creates the analyzers of the cloud services that the environment switches on: `COMPREHEND` is `on`, `GUARDRAIL` is
 * `ID:VERSION`. After three failures in a row a service is not called for half a minute. `now` returns the milliseconds
 * of a monotonic clock.
 */
export async function openServices(
  environment: Record<string, string | undefined>,
  now: () => number,
): Promise<Analyzer[]> {
  const { COMPREHEND, GUARDRAIL } = environment;
  const analyzers: Analyzer[] = [];
  // Each SDK client is loaded only if it is needed.
  if (COMPREHEND === 'on')
    analyzers.push(comprehendToxicity((await import('./comprehend.ts')).openComprehend()));
  if (GUARDRAIL) analyzers.push(bedrockGuardrail((await import('./guardrail.ts')).openGuardrail(GUARDRAIL)));
  const options = { timeout: answerTimeoutMs, failures: 3, pause: 30_000, now };
  const onFailure = (cause: unknown) => reportFailure('service-failed', cause);
  return analyzers.map((analyzer) => withBreaker(analyzer, { ...options, onFailure }));
}
