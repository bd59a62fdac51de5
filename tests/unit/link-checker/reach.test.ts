import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reach } from '../../../functions/link-checker/reach.ts';

let server: Server;
let origin: string;
const asked: string[] = [];
/** Allows the server of this test, which has a private address. */
const local = { allowIPAddressList: ['127.0.0.1'] };
const agent = 'Nightlight link check (+https://nightlight.example)';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method, url = '', headers } = request;
    asked.push(`${method} ${url} ${headers['user-agent']}`);
    if (url === '/moved') return response.writeHead(301, { location: '/film' }).end();
    if (url === '/loop') return response.writeHead(302, { location: '/loop' }).end();
    if (url === '/metadata')
      return response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
    if (url === '/file') return response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    if (url === '/broken') return response.writeHead(302, { location: 'http://[' }).end();
    if (url === '/no-head') return response.writeHead(method === 'HEAD' ? 405 : 200).end();
    if (url === '/gone') return response.writeHead(410).end();
    if (url === '/silent') return request.socket.destroy();
    if (url === '/endless' && method === 'GET') return response.writeHead(200).write('x'.repeat(1_000));
    return response.writeHead(url === '/film' ? 200 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const led = (path: string) => reach(origin + path, agent, local);

describe('Requesting a link', () => {
  it('follows redirects and returns where they lead', async () => {
    expect(await led('/moved')).toEqual({ status: 200, at: `${origin}/film` });
    expect(asked).toContain(`HEAD /film ${agent}`);
  });

  it('asks again with GET when HEAD fails', async () => {
    expect(await led('/no-head')).toMatchObject({ status: 200 });
    expect(await led('/gone')).toMatchObject({ status: 410 });
    expect(asked).toContain(`GET /gone ${agent}`);
  });

  it('does not read a body that never ends', async () => {
    expect(await led('/endless')).toMatchObject({ status: 200 });
  });

  it.each([
    ['/loop', 'redirects'],
    ['/broken', 'redirects'],
    ['/silent', 'no-answer'],
    ['/metadata', 'not-public'],
    ['/file', 'not-public'],
  ])('of %s fails with %s', async (path, failure) => {
    expect(await led(path)).toEqual({ failure });
  });

  it.each([
    'http://127.0.0.1/',
    'https://169.254.170.2/v2/credentials',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://10.1.2.3/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://localhost:9001/2018-06-01/runtime/invocation/next',
  ])('refuses the private address of %s', async (link) => {
    expect(await reach(link, agent)).toEqual({ failure: 'not-public' });
  });

  it('of a name that nobody owns says so', async () => {
    expect(await reach('https://nobody.invalid/', agent)).toEqual({ failure: 'no-such-host' });
  });
});
