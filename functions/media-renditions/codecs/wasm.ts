type Instantiate = (
  imports: WebAssembly.Imports,
  ready: (instance: WebAssembly.Instance) => void,
) => WebAssembly.Exports;

/** Reads a file of the codecs by its name, such as `canvaskit.wasm`. */
export type ReadCodecFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Compiles a WebAssembly file, and returns the function with which a generated loader makes an instance of it. */
export async function instantiateFrom(read: ReadCodecFile, name: string): Promise<Instantiate> {
  const module = await WebAssembly.compile(await read(name));
  return (imports, ready) => {
    const instance = new WebAssembly.Instance(module, imports);
    ready(instance);
    return instance.exports;
  };
}

/** Returns a function that calls `make` once, when its result is first needed, and again after a failure. */
export function onFirstUse<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
