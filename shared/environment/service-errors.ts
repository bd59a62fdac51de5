/** A service that the application uses, such as the table or a queue, failed. `cause` is the error of its client. */
export class ServiceFailed extends Error {
  override name = 'ServiceFailed';

  constructor(service: string, cause: unknown) {
    super(`${service} failed`, { cause });
  }
}

/** A service is busy. The same call may succeed in a second. */
export class ServiceBusy extends ServiceFailed {
  override name = 'ServiceBusy';
}

/** Somebody else changed what a write was based on. `what` names it for people, such as `The review`. */
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
