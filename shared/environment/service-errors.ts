/**
 * Thrown when a service that the application uses, such as DynamoDB or SQS, failed. `cause` is the error of its client.
 */
export class ServiceFailed extends Error {
  override name = 'ServiceFailed';

  constructor(service: string, cause: unknown) {
    super(`${service} failed`, { cause });
  }
}

/** Thrown when a service is busy. The same call may succeed about a second later. */
export class ServiceBusy extends ServiceFailed {
  override name = 'ServiceBusy';
}

/**
 * Thrown when somebody else changed the data that a write was based on. `what` names that data for people, such as `The
 * review`.
 */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';

  constructor(what: string, options?: { cause: unknown }) {
    super(`${what} has changed meanwhile`, options);
  }
}

const busyNames = /Throttl|Exceeded|SlowDown|Conflict|InProgress/;

/** Converts an error of an SDK client to `ServiceBusy` or `ServiceFailed`. */
export function asServiceError(error: unknown, service: string): ServiceFailed {
  const { name, $metadata }: { name?: string; $metadata?: { httpStatusCode?: number } } = Object(error);
  const isBusy = busyNames.test(name ?? '') || Number($metadata?.httpStatusCode) >= 500;
  return new (isBusy ? ServiceBusy : ServiceFailed)(service, error);
}
