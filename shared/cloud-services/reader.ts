import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
} from '@aws-sdk/client-bedrock-runtime';
import type { Converse } from '../screening/cloud/index.ts';
import { connection, withServiceErrors } from './connection.ts';

/** A model needs longer than the other services. */
const requestTimeoutMs = 8_000;

/**
 * Creates the client of Amazon Bedrock's Converse for one model, by its ID or the ID of its inference profile. Its calls throw
 * `ServiceBusy` or `ServiceFailed`.
 */
export function openReader(modelId: string): Converse {
  const client = new BedrockRuntimeClient(connection(requestTimeoutMs));
  return (request) =>
    withServiceErrors(
      'Bedrock',
      client.send(new ConverseCommand({ ...request, modelId } as ConverseCommandInput)),
    );
}
