import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Handler = (event: APIGatewayProxyEventV2, context: never) => Promise<APIGatewayProxyStructuredResultV2>;

/** Answers requests that the site itself does not serve: the API and pictures. */
export type Beside = (method: string, url: URL) => { type: string; body: string } | undefined;

/** Serves the site's handler on a free port of this machine. */
export async function serveSite(handler: Handler, beside: Beside = () => undefined) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const other = beside(request.method ?? 'GET', url);
    if (other) {
      response.writeHead(200, { 'content-type': other.type });
      response.end(other.body);
      return;
    }
    const event = {
      version: '2.0',
      rawPath: url.pathname,
      rawQueryString: url.search.slice(1),
      headers: { ...request.headers, 'x-forwarded-proto': 'http' },
      requestContext: { domainName: url.hostname, http: { method: request.method, path: url.pathname } },
    } as unknown as APIGatewayProxyEventV2;
    const answer = await handler(event, {} as never);
    response.writeHead(answer.statusCode ?? 200, answer.headers as Record<string, string>);
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise<unknown>((resolve) => server.close(resolve).closeAllConnections()),
  };
}
