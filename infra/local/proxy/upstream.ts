import { Agent, type IncomingMessage, request } from 'node:http';
import type { Readable } from 'node:stream';
import type { Answer } from './answer.ts';

export interface UpstreamRequest {
  method: string;
  path: string;
  headers: Record<string, string | string[]>;
  /** A Readable is streamed without being read here. */
  body: Buffer | Readable;
}

/** An HTTP server to forward requests to, over keep-alive connections. */
export class Upstream {
  readonly #target: URL;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 256, scheduling: 'lifo' });

  constructor(url: string) {
    this.#target = new URL(url);
  }

  get host(): string {
    return this.#target.host;
  }

  /** Sends a request. Resolves when the response headers have arrived; the caller reads the body. */
  open(options: UpstreamRequest): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { method, path, headers, body } = options;
      const { hostname, port } = this.#target;
      const outgoing = request({ hostname, port, method, path, headers, agent: this.#agent }, resolve);
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        // The server closed an idle connection just as it was reused (Node's `reusedSocket`): resend the request.
        if (outgoing.reusedSocket && error.code === 'ECONNRESET' && Buffer.isBuffer(body)) {
          this.open(options).then(resolve, reject);
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

/** Headers that are not forwarded because they belong to one connection. */
export const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);
