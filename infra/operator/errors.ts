/** An error that an operator can fix. `todo` says how. */
export class OperatorError extends Error {
  readonly todo: string;

  constructor(message: string, todo: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperatorError';
    this.todo = todo;
  }
}

/**
 * Options that contradict each other, or name something that does not exist. Nothing was done, and the process ends with
 * exit code 2. `todo` says what to give instead.
 */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly todo: string | undefined;

  constructor(message: string, todo?: string, options?: ErrorOptions) {
    super(message, options);
    this.todo = todo;
  }
}

/** An answer of the API with a status of 400 or more. */
export class ApiRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ApiRefusal';
    this.status = status;
  }
}
