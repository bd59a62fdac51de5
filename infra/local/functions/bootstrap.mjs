// Runs inside a worker thread, in plain JavaScript: stripping types would double a thread's start.
import { parentPort, workerData } from 'node:worker_threads';
import { shiftDate } from './shifted-date.mjs';

const { bundle, exportName, functionName, functionArn, memorySize, ahead } = workerData;
/** What an invocation may still take goes by the machine's clock. */
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
  // A CommonJS module whose exports Node cannot see beforehand has them all in its default.
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
