import { reportFailure } from '../environment/report-failure.ts';
import type { Analyzer } from '../screening/analyzer.ts';
import { bedrockGuardrail, comprehendToxicity, withBreaker } from '../screening/cloud/index.ts';
import { answerWithin } from './connection.ts';

/**
 * The analyzers behind the services that the environment switches on: `COMPREHEND` is `on`, `GUARDRAIL` is
 * `ID:VERSION`. A service is left alone for half a minute after three failures in a row. `now` in milliseconds of any
 * steady clock.
 */
export async function openServices(
  environment: Record<string, string | undefined>,
  now: () => number,
): Promise<Analyzer[]> {
  const { COMPREHEND, GUARDRAIL } = environment;
  const analyzers: Analyzer[] = [];
  // Each client is loaded only if it is needed.
  if (COMPREHEND === 'on')
    analyzers.push(comprehendToxicity((await import('./comprehend.ts')).openComprehend()));
  if (GUARDRAIL) analyzers.push(bedrockGuardrail((await import('./guardrail.ts')).openGuardrail(GUARDRAIL)));
  const options = { timeout: answerWithin, failures: 3, pause: 30_000, now };
  const onFailure = (cause: unknown) => reportFailure('service-failed', cause);
  return analyzers.map((analyzer) => withBreaker(analyzer, { ...options, onFailure }));
}
