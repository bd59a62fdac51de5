import type { createServer, Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';

export const loopback = '127.0.0.1';

/** Finds a port that is free now, for processes that cannot pick one themselves. */
export async function freePort(): Promise<number> {
  const socket = createSocket();
  const port = await new Promise<number>((resolve, reject) => {
    socket.once('error', reject);
    socket.listen(0, loopback, () => resolve((socket.address() as AddressInfo).port));
  });
  await new Promise((resolve) => socket.close(resolve));
  return port;
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
