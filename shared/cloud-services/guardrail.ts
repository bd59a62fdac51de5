import { ApplyGuardrailCommand, BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { ApplyGuardrail } from '../screening/cloud/index.ts';
import { connection, withServiceErrors } from './connection.ts';

/**
 * Creates the client of Amazon Bedrock's ApplyGuardrail for one guardrail, named as `ID:VERSION`. Its calls throw
 * `ServiceBusy` or `ServiceFailed`.
 */
export function openGuardrail(name: string): ApplyGuardrail {
  const [guardrailIdentifier, guardrailVersion] = name.split(':');
  const client = new BedrockRuntimeClient(connection());
  return (request) =>
    withServiceErrors(
      'Bedrock',
      client.send(new ApplyGuardrailCommand({ ...request, guardrailIdentifier, guardrailVersion })),
    );
}
