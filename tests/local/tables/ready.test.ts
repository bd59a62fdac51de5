import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { close, freePort, listen } from '../../../infra/local/operation/ports.ts';
import { newDatabase } from '../../../infra/local/tables/dynamodb-local.ts';

describe('a database', () => {
  it('is ready when the server at its URL lists tables, and not yet when another server answers there', async () => {
    const statuses = [404, 400, 200];
    const targets: unknown[] = [];
    const server = createServer((request, response) => {
      targets.push(request.headers['x-amz-target']);
      response.writeHead(statuses.shift() ?? 500).end('{}');
    });
    const port = await listen(server, 0);

    await newDatabase(`http://127.0.0.1:${port}`).ready;

    expect(targets).toEqual(Array(3).fill('DynamoDB_20120810.ListTables'));
    await close(server);
  });
});

describe('a port for a process that takes seconds to start', () => {
  it('is free, and is not one that the system gives to others meanwhile', async () => {
    const port = await freePort();

    expect(port).toBeGreaterThanOrEqual(10_000);
    expect(port).toBeLessThan(32_768);
    const server = createServer();
    expect(await listen(server, port)).toBe(port);
    await close(server);
  });
});
