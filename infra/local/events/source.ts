/** The poller of an event source mapping. */
export interface Source {
  /**
   * Checks the permissions and takes the starting position, so that later events are not missed. Then it starts polling.
   * @throws when the function's role does not allow reading, or the source does not exist
   */
  start(): Promise<void>;
  /** Polls immediately, because the table was written to. */
  wake(tableName: string): void;
  /** False while an event is in progress or waiting. It polls again before it returns true. */
  isIdle(): Promise<boolean>;
  /** Stops polling. Resolves when the last invocation has ended. */
  stop(): Promise<void>;
}
