import { NodeHttpHandler } from '@smithy/node-http-handler';
import { asServiceError } from '../environment/service-errors.ts';

/** Milliseconds within which an analyzer must have its answer. */
export const answerWithin = 3_000;

/**
 * How a client reaches its service. Two attempts and the wait between them end before the analyzer's own time-out; every
 * client takes HTTP/1.1, also where the SDK would choose HTTP/2, which keeps a session alive in a frozen function.
 */
export function connection() {
  return {
    maxAttempts: 2,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 1_000,
      requestTimeout: 1_200,
      throwOnRequestTimeout: true,
    }),
  };
}

/** An answer of a service; its client's errors become `ServiceBusy` and `ServiceFailed`. */
export async function ownErrors<Answer>(service: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw asServiceError(error, service);
  }
}
