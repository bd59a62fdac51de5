import { randomInt } from 'node:crypto';
import type { createServer, Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';

export const loopback = '127.0.0.1';

/** Linux gives the ports from 32768 to processes that listen on port 0, macOS and Windows those from 49152. */
const ports = { first: 10_000, last: 32_767 };

/**
 * Finds a port that is free now, for processes that cannot pick one themselves. No process that listens on port 0 gets it
 * before they have started.
 * @throws when a hundred random ports are taken
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(ports.first, ports.last + 1);
    if (await isFree(port)) return port;
  }
  throw new Error(`found no free port between ${ports.first} and ${ports.last} on ${loopback}`);
}

async function isFree(port: number): Promise<boolean> {
  const socket = createSocket();
  const free = await new Promise<boolean>((resolve) => {
    socket.once('error', () => resolve(false));
    socket.listen(port, loopback, () => resolve(true));
  });
  await new Promise((resolve) => socket.close(resolve));
  return free;
}

/**
 * Listens on the loopback interface. Port 0 means any free port. Returns the port.
 * @throws when the port is taken.
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException): void =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new Error(`port ${port} is taken; choose another, or 0 for a free one`, { cause })
          : cause,
      );
    server.once('error', refuse);
    server.listen(port, loopback, () => {
      server.off('error', refuse);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

/** Stops accepting connections and closes open ones. Resolves when the port is free. */
export async function close(server: ReturnType<typeof createServer>): Promise<void> {
  if (!server.listening) return;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
