/** The IAM policy simulator. Its licence is the AGPL, so it is not a dependency of this package. */
export type Simulate = typeof import('@cloud-copilot/iam-simulate')['runSimulation'];

const packagePath = '@cloud-copilot/iam-simulate';

export const unchecked = `IAM policies are not checked: every call is allowed, because ${packagePath} (AGPL-3.0-or-later) is not installed`;

/** Loads the IAM policy simulator. Undefined when its package is not installed. */
export async function loadSimulator(): Promise<Simulate | undefined> {
  try {
    return (await import('@cloud-copilot/iam-simulate')).runSimulation;
  } catch (error) {
    const absent =
      error instanceof Error &&
      'code' in error &&
      error.code === 'ERR_MODULE_NOT_FOUND' &&
      error.message.includes(`'${packagePath}'`);
    if (absent) return undefined;
    throw error;
  }
}
