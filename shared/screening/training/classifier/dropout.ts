import type { Matrix, Workspace } from '../../classifier/kernels/workspace.ts';

/** What dropout left: sets the numbers that were dropped to zero in another matrix of the same size, too. */
export type Dropped = (gradient: Matrix) => void;

/**
 * Sets a share of the numbers of a matrix to zero at random and scales the others up by as much, so that the network does not
 * rely on any of them (Srivastava et al., Dropout, 2014).
 */
export function dropOut(space: Workspace, matrix: Matrix, share: number, random: () => number): Dropped {
  const values = space.values(matrix);
  const stays = new Uint8Array(values.length);
  const scale = 1 / (1 - share);
  for (let index = 0; index < values.length; index++) {
    stays[index] = random() < share ? 0 : 1;
    values[index] = stays[index] === 1 ? (values[index] ?? 0) * scale : 0;
  }
  return (gradient) => {
    const changes = space.values(gradient);
    for (let index = 0; index < changes.length; index++)
      changes[index] = stays[index] === 1 ? (changes[index] ?? 0) * scale : 0;
  };
}
