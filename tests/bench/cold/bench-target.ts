/** One bundle to be started in fresh processes. */
export interface BenchTarget {
  name: string;
  bundle: string;
  environment: Record<string, string>;
  /** What it is asked first; absent when only its import is measured. */
  event?: unknown;
}

/** Medians over fresh processes; milliseconds of CPU, user and system. */
export interface ColdStart {
  name: string;
  /** Static files of the bundle: what a start loads. */
  bytes: number;
  imported: number;
  read?: number;
  modules: number;
  undici: boolean;
}
