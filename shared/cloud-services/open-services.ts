import { reportFailure } from '../environment/report-failure.ts';
import type { Analyzer } from '../screening/analyzer.ts';
import {
  bedrockGuardrail,
  bedrockReader,
  comprehendToxicity,
  withBreaker,
} from '../screening/cloud/index.ts';
import { answerTimeoutMs, readerTimeoutMs } from './connection.ts';

/**
 * Creates the analyzers of the cloud services that the environment switches on: `COMPREHEND` is `on`, `GUARDRAIL` is
 * `ID:VERSION`, `READER` is the ID of a model. After three failures in a row a service is not called for half a minute.
 * `now` returns the milliseconds of a monotonic clock, `mark` a new random mark for each text that a model reads.
 */
export async function openServices(
  environment: Record<string, string | undefined>,
  now: () => number,
  mark: () => string,
): Promise<Analyzer[]> {
  const { COMPREHEND, GUARDRAIL, READER } = environment;
  const analyzers: Analyzer[] = [];
  // Each SDK client is loaded only if it is needed.
  if (COMPREHEND === 'on')
    analyzers.push(comprehendToxicity((await import('./comprehend.ts')).openComprehend()));
  if (GUARDRAIL) analyzers.push(bedrockGuardrail((await import('./guardrail.ts')).openGuardrail(GUARDRAIL)));
  if (READER) analyzers.push(bedrockReader((await import('./reader.ts')).openReader(READER), mark));
  const timeoutOf = ({ name }: Analyzer) => (name === 'reader' ? readerTimeoutMs : answerTimeoutMs);
  const onFailure = (cause: unknown) => reportFailure('service-failed', cause);
  return analyzers.map((analyzer) =>
    withBreaker(analyzer, { timeout: timeoutOf(analyzer), failures: 3, pause: 30_000, now, onFailure }),
  );
}
