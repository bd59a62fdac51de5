// Runs in a worker thread. Plain JavaScript, because type stripping would double the thread's start-up time.
import { parentPort, workerData } from 'node:worker_threads';
import { shiftDate } from './shifted-date.mjs';

const { bundle, exportName, functionName, functionArn, memorySize, ahead } = workerData;
/** The remaining time of an invocation uses the machine's clock, because `deadline` does. */
const machineNow = Date.now;
shiftDate(ahead);

const report = (error) => ({
  name: error instanceof Error ? error.name : 'Error',
  message: error instanceof Error ? error.message : String(error),
  stack: error instanceof Error ? error.stack : undefined,
});

let handler;
try {
  const loaded = await import(bundle);
  // When Node cannot detect a CommonJS module's named exports, they are in `default`.
  handler = loaded[exportName] ?? loaded.default?.[exportName];
  if (typeof handler !== 'function')
    throw new Error(`${bundle} does not export a function named ${exportName}`);
  parentPort.postMessage({ kind: 'ready' });
} catch (error) {
  parentPort.postMessage({ kind: 'init-failed', error: report(error) });
}

parentPort.on('message', async ({ requestId, event, deadline }) => {
  const context = {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: functionArn,
    memoryLimitInMB: String(memorySize),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - machineNow()),
  };
  try {
    const value = JSON.stringify(await handler(JSON.parse(event), context));
    parentPort.postMessage({ kind: 'done', requestId, value: value ?? 'null' });
  } catch (error) {
    parentPort.postMessage({ kind: 'failed', requestId, error: report(error) });
  }
});
