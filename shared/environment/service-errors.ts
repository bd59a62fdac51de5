/** A service that the application stands on, such as the table or a queue, failed; `cause` is what its client threw. */
export class ServiceFailed extends Error {
  override name = 'ServiceFailed';

  constructor(service: string, cause: unknown) {
    super(`${service} failed`, { cause });
  }
}

/** A service has too much to do at the moment; the same call may succeed in a second. */
export class ServiceBusy extends ServiceFailed {
  override name = 'ServiceBusy';
}

/** Somebody else changed what a write was based on; the message names it for people, such as `The review`. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';

  constructor(what: string, options?: { cause: unknown }) {
    super(`${what} has changed meanwhile`, options);
  }
}

const busyNames = /Throttl|Exceeded|SlowDown|Conflict|InProgress/;

/** What an SDK client of a service threw, as an error of ours. */
export function asServiceError(error: unknown, service: string): ServiceFailed {
  const { name, $metadata }: { name?: string; $metadata?: { httpStatusCode?: number } } = Object(error);
  const isBusy = busyNames.test(name ?? '') || Number($metadata?.httpStatusCode) >= 500;
  return new (isBusy ? ServiceBusy : ServiceFailed)(service, error);
}
