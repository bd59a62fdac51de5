import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stack as CloudFormation describes it: resources by logical id, `[type, physical id]`, and outputs. */
export interface AnsweredStack {
  resources: Record<string, readonly [type: string, id: string]>;
  outputs: Record<string, string>;
}

const members = (elements: string[]): string => elements.map((each) => `<member>${each}</member>`).join('');

const answerTo = (action: string, name: string, { resources, outputs }: AnsweredStack): string => {
  const summaries = Object.entries(resources).map(
    ([id, [type, physical]]) =>
      `<LogicalResourceId>${id}</LogicalResourceId><PhysicalResourceId>${physical}</PhysicalResourceId><ResourceType>${type}</ResourceType>`,
  );
  const values = Object.entries(outputs).map(
    ([key, value]) => `<OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue>`,
  );
  const result =
    action === 'DescribeStacks'
      ? `<Stacks><member><StackName>${name}</StackName><Outputs>${members(values)}</Outputs></member></Stacks>`
      : `<StackResourceSummaries>${members(summaries)}</StackResourceSummaries>`;
  return `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>`;
};

const missing = (name: string): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id ${name} does not exist</Message></Error></ErrorResponse>`;

/**
 * Answers `DescribeStacks` and `ListStackResources` over HTTP in the query protocol of CloudFormation's API reference,
 * because the local stack has no CloudFormation.
 */
export async function startCloudFormation(stacks: Record<string, AnsweredStack>) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const form = new URLSearchParams(body);
    const name = form.get('StackName') ?? '';
    const stack = stacks[name];
    response.writeHead(stack ? 200 : 400, { 'content-type': 'text/xml' });
    response.end(stack ? answerTo(form.get('Action') ?? '', name, stack) : missing(name));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
