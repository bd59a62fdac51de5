/** An error that an operator can fix. `todo` says how. */
export class OperatorError extends Error {
  readonly todo: string;

  constructor(message: string, todo: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperatorError';
    this.todo = todo;
  }
}

/** Options that contradict each other. The process ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
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
