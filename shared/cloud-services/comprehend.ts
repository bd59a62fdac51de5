import { ComprehendClient, DetectToxicContentCommand } from '@aws-sdk/client-comprehend';
import type { DetectToxicContent } from '../screening/cloud/comprehend.ts';
import { connection } from './connection.ts';

/** Amazon Comprehend's DetectToxicContent; throws the service's errors. */
export const openComprehend = (): DetectToxicContent => {
  const client = new ComprehendClient(connection());
  return (request) => client.send(new DetectToxicContentCommand(request));
};
