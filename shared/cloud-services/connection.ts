import { NodeHttpHandler } from '@smithy/node-http-handler';
import { asServiceError } from '../environment/service-errors.ts';

/** Milliseconds within which an analyzer must have its answer. */
export const answerWithin = 3_000;

/**
 * How a client reaches its service. Two attempts and the wait between them end before the analyzer's own time-out; every
 * client takes HTTP/1.1, also where the SDK would choose HTTP/2, which keeps a session alive in a frozen function.
 */
export const connection = () => ({
  maxAttempts: 2,
  requestHandler: new NodeHttpHandler({
    connectionTimeout: 1_000,
    requestTimeout: 1_200,
    throwOnRequestTimeout: true,
  }),
});

/** An answer of a service; its client's errors become `ServiceBusy` and `ServiceFailed`. */
export const ownErrors = async <Answer>(service: string, answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer;
  } catch (error) {
    throw asServiceError(error, service);
  }
};
