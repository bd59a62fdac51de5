import { Agent, type IncomingMessage, request } from 'node:http';
import type { Readable } from 'node:stream';
import type { Answer } from './answer.ts';

export interface UpstreamRequest {
  method: string;
  path: string;
  headers: Record<string, string | string[]>;
  /** A stream is passed on as it comes, for bodies that are not looked into. */
  body: Buffer | Readable;
}

/** One of the servers behind the door, over kept-alive connections. */
export class Upstream {
  readonly #target: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256, scheduling: 'lifo' });

  constructor(url: string) {
    this.#target = new URL(url);
  }

  get host(): string {
    return this.#target.host;
  }

  /** Sends and resolves when the head of the answer is there; the body is the caller's to read. */
  open(wanted: UpstreamRequest): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { method, path, headers, body } = wanted;
      const { hostname, port } = this.#target;
      const outgoing = request({ hostname, port, method, path, headers, agent: this.#agent }, resolve);
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        // The server closed an idle connection at the moment it was taken up again (Node's `reusedSocket`).
        if (outgoing.reusedSocket && error.code === 'ECONNRESET' && Buffer.isBuffer(body)) {
          this.open(wanted).then(resolve, reject);
        } else {
          reject(error);
        }
      });
      if (Buffer.isBuffer(body)) outgoing.end(body);
      else body.on('error', (error) => outgoing.destroy(error)).pipe(outgoing);
    });
  }

  async send(outgoing: UpstreamRequest): Promise<Answer> {
    const incoming = await this.open(outgoing);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(incoming.headers)) {
      if (value !== undefined && !hopByHop.has(name)) headers[name] = String(value);
    }
    return { status: incoming.statusCode ?? 502, headers, body: Buffer.concat(chunks) };
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Headers that describe one connection, not the message. */
export const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);
