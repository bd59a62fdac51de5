import { ComprehendClient, DetectToxicContentCommand } from '@aws-sdk/client-comprehend';
import type { DetectToxicContent } from '../screening/cloud/index.ts';
import { connection, withServiceErrors } from './connection.ts';

/** Creates the client of Amazon Comprehend's DetectToxicContent. Its calls throw `ServiceBusy` or `ServiceFailed`. */
export function openComprehend(): DetectToxicContent {
  const client = new ComprehendClient(connection());
  return (request) => withServiceErrors('Comprehend', client.send(new DetectToxicContentCommand(request)));
}
