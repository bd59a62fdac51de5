import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

/** Compiles `kernels.as` to WebAssembly. The result is stored as `kernels.wasm`, so that nothing else needs the compiler. */
export async function compileKernels(): Promise<Uint8Array> {
  const source = readFileSync(new URL('../../classifier/kernels/kernels.as', import.meta.url), 'utf8');
  const { binary, stderr } = await asc.compileString(
    { 'kernels.ts': source },
    { optimizeLevel: 3, enable: ['simd'], runtime: 'stub', importMemory: true, noAssert: true },
  );
  if (binary === null) throw new Error(`kernels.as does not compile:\n${stderr.toString()}`);
  return binary;
}
