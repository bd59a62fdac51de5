import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Caller, InvokeResult } from '../contracts.ts';
import type { Clock } from '../operation/clock.ts';
import type { FunctionDefinition } from './definition.ts';

export interface FunctionWorker {
  readonly caller: Caller;
  readonly busy: boolean;
  readonly ended: boolean;
  /** Processes one event. The caller must not run two at the same time. */
  run(event: unknown): Promise<InvokeResult>;
  /** Kills the thread immediately. The event in progress fails. */
  terminate(reason?: string): Promise<void>;
}

interface WorkerOptions {
  definition: FunctionDefinition;
  caller: Caller;
  endpointUrl: string;
  region: string;
  clock: Clock;
  output(line: string): void;
}

interface Reported {
  name: string;
  message: string;
  stack?: string;
}

type Message =
  | { kind: 'ready' }
  | { kind: 'init-failed'; error: Reported }
  | { kind: 'done'; requestId: string; value: string }
  | { kind: 'failed'; requestId: string; error: Reported };

/** Lambda's time limit for the init phase. */
const initSeconds = 10;

/** Starts a worker thread with one instance of a function, like one execution environment of Lambda. */
export function startWorker(options: WorkerOptions): FunctionWorker {
  const { definition, caller, clock } = options;
  const thread = new Worker(new URL('./bootstrap.mjs', import.meta.url), {
    env: environment(options),
    resourceLimits: { maxOldGenerationSizeMb: definition.memoryMegabytes },
    execArgv: [],
    stdout: true,
    stderr: true,
    workerData: {
      bundle: pathToFileURL(definition.bundle).href,
      exportName: definition.exportName,
      functionName: definition.name,
      functionArn: definition.arn,
      memorySize: definition.memoryMegabytes,
      ahead: clock.ahead,
    },
  });
  for (const stream of [thread.stdout, thread.stderr])
    createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', options.output);

  let resolveRun: ((result: InvokeResult) => void) | undefined;
  let ended = false;
  let endedBecause: string | undefined;
  const initialized = Promise.withResolvers<InvokeResult | undefined>();

  const finish = (result: InvokeResult): void => {
    delete caller.invocationId;
    const resolve = resolveRun;
    resolveRun = undefined;
    resolve?.(result);
  };
  const end = (name: string, message: string): void => {
    ended = true;
    initialized.resolve(failure(name, message));
    finish(failure(name, message));
  };

  thread.on('message', (message: Message) => {
    if (message.kind === 'ready') initialized.resolve(undefined);
    else if (message.kind === 'init-failed') {
      options.output(message.error.stack ?? message.error.message);
      initialized.resolve(failure(message.error.name, message.error.message));
    } else if (message.requestId !== caller.invocationId) return;
    else if (message.kind === 'done') finish({ ok: true, value: JSON.parse(message.value) });
    else {
      options.output(message.error.stack ?? `${message.error.name}: ${message.error.message}`);
      finish(failure(message.error.name, message.error.message));
    }
  });
  thread.on('error', (error: Error) => {
    options.output(error.stack ?? error.message);
    end(error.name, error.message);
  });
  thread.on('exit', (code) => {
    end('Runtime.ExitError', endedBecause ?? `Runtime exited with error: exit status ${code}`);
  });

  const terminate = async (reason = 'Runtime exited with error: signal: killed'): Promise<void> => {
    endedBecause ??= reason;
    ended = true;
    await thread.terminate();
  };

  caller.kill = () => terminate();
  return {
    caller,
    get busy() {
      return caller.invocationId !== undefined;
    },
    get ended() {
      return ended;
    },
    terminate,
    async run(event) {
      const requestId = randomUUID();
      caller.invocationId = requestId;
      const broken = await withLimit(initialized.promise, initSeconds, () =>
        terminate(`Init timed out after ${initSeconds}.00 seconds`),
      );
      if (broken !== undefined) {
        delete caller.invocationId;
        await terminate();
        return broken;
      }
      const result = new Promise<InvokeResult>((resolve) => {
        resolveRun = resolve;
      });
      const deadline = Date.now() + definition.timeoutSeconds * 1000;
      thread.postMessage({ requestId, event: JSON.stringify(event), deadline });
      return withLimit(result, definition.timeoutSeconds, () => {
        const message = `${requestId} Task timed out after ${definition.timeoutSeconds.toFixed(2)} seconds`;
        options.output(message);
        finish(failure('Sandbox.Timedout', message));
        return terminate(message);
      });
    },
  };
}

function failure(name: string, message: string): InvokeResult {
  return { ok: false, error: { name, message } };
}

async function withLimit<T>(work: Promise<T>, seconds: number, onTimeout: () => Promise<void>): Promise<T> {
  const timer = setTimeout(() => void onTimeout(), seconds * 1000);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

function environment({ definition, caller, endpointUrl, region }: WorkerOptions): Record<string, string> {
  return {
    ...definition.environment,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: caller.accessKeyId,
    AWS_SECRET_ACCESS_KEY: caller.secretAccessKey ?? '',
    AWS_ENDPOINT_URL: endpointUrl,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMegabytes),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${definition.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    LAMBDA_TASK_ROOT: definition.folder,
    _HANDLER: `index.${definition.exportName}`,
  };
}
