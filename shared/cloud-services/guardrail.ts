import { ApplyGuardrailCommand, BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { ApplyGuardrail } from '../screening/cloud/guardrail.ts';
import { connection } from './connection.ts';

/** Amazon Bedrock's ApplyGuardrail with one guardrail, named as `ID:VERSION`; throws the service's errors. */
export const openGuardrail = (name: string): ApplyGuardrail => {
  const [guardrailIdentifier, guardrailVersion] = name.split(':');
  const client = new BedrockRuntimeClient(connection());
  return (request) =>
    client.send(new ApplyGuardrailCommand({ ...request, guardrailIdentifier, guardrailVersion }));
};
