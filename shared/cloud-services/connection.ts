import { NodeHttpHandler } from '@smithy/node-http-handler';
import { asServiceError } from '../environment/service-errors.ts';

/** How many milliseconds an analyzer waits for an answer; the reader, which is a language model, longer. */
export const answerTimeoutMs = 3_000;
export const readerTimeoutMs = 10_000;

/**
 * Returns the connection options of an SDK client. Two attempts and the wait between them end before the analyzer's own
 * timeout; a service that needs more than three seconds is called once. Every client uses HTTP/1.1, even where the SDK
 * would choose HTTP/2, because an HTTP/2 session would stay open while Lambda has frozen the function.
 */
export function connection(requestTimeout = 1_200) {
  return {
    maxAttempts: requestTimeout > answerTimeoutMs ? 1 : 2,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: 1_000,
      requestTimeout,
      throwOnRequestTimeout: true,
    }),
  };
}

/** Waits for a service's answer. Converts the errors of its client to `ServiceBusy` and `ServiceFailed`. */
export async function withServiceErrors<Answer>(service: string, answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw asServiceError(error, service);
  }
}
