/** An event source mapping that can be run. */
export interface Source {
  /**
   * Checks that it may read and takes its first position, so that nothing that comes afterwards is missed; then reads.
   * @throws when the function's role does not allow it, or there is nothing to read from.
   */
  start(): Promise<void>;
  /** Looks at once: the table was written to. */
  wake(tableName: string): void;
  /** False while it holds an event or one is on its way; looks again before it says true. */
  quiet(): Promise<boolean>;
  /** Resolves when nothing more will be invoked. */
  stop(): Promise<void>;
}
