export const fnvPrime = 0x01000193;
export const fnvBasis = 0x811c9dc5;

/** Mixes a hash and returns its upper `bits` as a bucket number. */
export function bucket(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}

/** Hashes UTF-16 units with FNV-1a, starting from a basis (Fowler, Noll, Vo; draft-eastlake-fnv). */
export function hashText(text: string, basis = fnvBasis): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime);
  return hash;
}
