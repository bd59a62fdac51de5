/** A running event source mapping. */
export interface Source {
  /** False while it holds an event or one is on its way; looks again before it says true. */
  quiet(): Promise<boolean>;
  /** Resolves when nothing more will be invoked. */
  stop(): Promise<void>;
}
