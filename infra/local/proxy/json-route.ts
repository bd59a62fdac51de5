import type { Answer } from './answer.ts';
import { jsonAnswer } from './answer.ts';
import type { Authorizer } from './authorizer.ts';
import { awsErrors } from './aws-errors.ts';
import type { Call, Outcome } from './call.ts';
import { faultAfter, faultBefore } from './call-faults.ts';
import type { TableConsumption } from './consumption.ts';
import type { DynamoDbMeter } from './dynamodb-meter.ts';
import type { DynamoDbRequirements } from './dynamodb-requirements.ts';
import { faultTarget } from './fault-target.ts';
import type { Faults, FaultTarget } from './faults.ts';
import type { JsonClient } from './json-client.ts';
import type { MessageFaults } from './message-faults.ts';
import { sqsRequirements } from './messaging-requirements.ts';
import type { QueueUrls } from './queue-urls.ts';
import type { Account } from './requirement.ts';
import type { TableDirectory } from './table-directory.ts';

type Json = Record<string, unknown>;

export interface JsonRouteParts {
  account: Account;
  authorizer: Authorizer;
  faults: Faults;
  messageFaults: MessageFaults;
  dynamodb: JsonClient;
  sqs: JsonClient;
  meter: DynamoDbMeter;
  requirements: DynamoDbRequirements;
  tables: TableDirectory;
  queueUrls: QueueUrls;
}

const schemaChanges = new Set(['CreateTable', 'UpdateTable', 'DeleteTable']);

/** Handles a call of a JSON protocol (DynamoDB, DynamoDB Streams, SQS): permissions, faults, forwarding, metering. */
export async function answerJsonCall(parts: JsonRouteParts, call: Call, body: Buffer): Promise<Outcome> {
  const { protocol, service, name } = call.operation;
  const action = `${service}:${name}`;
  const input = parse(body);
  if (!call.caller.unrestricted) {
    const needs =
      protocol === 'sqs'
        ? sqsRequirements(parts.account, name, input)
        : await parts.requirements.of(name, input, parts.authorizer.conditionKeys(call.caller));
    const denial = await parts.authorizer.check(call.caller, needs);
    if (denial) return { answer: awsErrors.accessDenied(protocol, denial.message), action, denied: true };
  }
  const target = faultTarget(call, action, parts.faults.active ? body.toString('utf8') : undefined);
  const early = parts.faults.active ? await faultBefore(parts.faults, call, target, input) : undefined;
  if (early) return { answer: early, action };
  const { answer, consumed } = await forward(parts, call, target, input, body);
  if (schemaChanges.has(name)) parts.tables.forget(String(input.TableName));
  const dropped = parts.faults.active && faultAfter(parts.faults, target, answer.status);
  return { answer: dropped ? 'cut' : answer, action, consumed };
}

/** Parses a body. One that is not a JSON object becomes `{}`: the service itself returns the error. */
function parse(body: Buffer): Json {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Json) : {};
  } catch {
    return {};
  }
}

async function forward(
  parts: JsonRouteParts,
  { operation, headers }: Call,
  target: FaultTarget,
  input: Json,
  body: Buffer,
): Promise<{ answer: Answer; consumed: TableConsumption[] }> {
  const header = String(headers['x-amz-target']);
  if (operation.protocol === 'dynamodb') {
    return parts.meter.call(operation.name, input, body, (changed) =>
      parts.dynamodb.forward(header, changed),
    );
  }
  if (operation.protocol === 'streams') {
    return { answer: await parts.dynamodb.forward(header, body), consumed: [] };
  }
  return { answer: await forwardSqs(parts, header, operation.name, target, input), consumed: [] };
}

async function forwardSqs(
  { sqs, queueUrls, messageFaults, faults }: JsonRouteParts,
  header: string,
  name: string,
  target: FaultTarget,
  input: Json,
): Promise<Answer> {
  const forwarded = await queueUrls.toUpstream(input);
  const sending = faults.active && name.startsWith('SendMessage');
  const sent = sending ? messageFaults.sent(forwarded, target) : forwarded;
  const answer = await sqs.forward(header, Buffer.from(JSON.stringify(sent)));
  if (answer.status !== 200) return answer;
  if (name === 'ReceiveMessage' && faults.active) {
    const received = await messageFaults.received(String(forwarded.QueueUrl), parse(answer.body), target);
    return jsonAnswer(200, received);
  }
  const namesQueues = name === 'GetQueueUrl' || name === 'CreateQueue' || name === 'ListQueues';
  return namesQueues ? jsonAnswer(200, queueUrls.toCaller(parse(answer.body))) : answer;
}
