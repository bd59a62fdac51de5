/** A bundle whose start is measured in new processes. */
export interface BenchTarget {
  name: string;
  bundle: string;
  environment: Record<string, string>;
  /** The first event. Absent when only the import is measured. */
  event?: unknown;
}

/** Medians over new processes, in milliseconds of CPU time (user and system). */
export interface ColdStart {
  name: string;
  /** The size of the files that the start loads. */
  bytes: number;
  imported: number;
  read?: number;
  modules: number;
  undici: boolean;
}
