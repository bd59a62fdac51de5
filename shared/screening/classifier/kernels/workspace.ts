/** A row-major matrix of 32-bit floats in the memory of the kernels. `at` is its address in bytes, `stride` counts numbers. */
export interface Matrix {
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
  readonly stride: number;
}

/** The functions of `kernels.as`, which also has their meaning. */
type Kernel = (...numbers: number[]) => void;
type Kernels = Readonly<
  Record<
    | 'multiply'
    | 'multiplyTransposed'
    | 'addScaled'
    | 'addScaledBytes'
    | 'toShorts'
    | 'multiplyBytes'
    | 'rectify'
    | 'pool'
    | 'poolGradient'
    | 'adam',
    Kernel
  >
>;

/** A matrix of signed bytes in the memory of the kernels, and the address of the scale of each row. */
export interface ByteMatrix {
  readonly at: number;
  readonly scales: number;
  readonly rows: number;
  readonly columns: number;
}

const pageBytes = 65_536;
const floatBytes = 4;
const alignment = 64;

/** Where pooling writes its results: for each column the largest value, the row where it is, and the mean. */
export interface Pooled {
  readonly largest: Matrix;
  readonly rows: Matrix;
  readonly mean: Matrix;
}

/**
 * The memory in which the classifier calculates, and its kernels. Blocks are taken one after another; what is allocated
 * within `temporary` is free again after it.
 */
export class Workspace {
  readonly #kernels: Kernels;
  readonly #buffer: ArrayBuffer;
  #next = pageBytes;

  /** Compiles the kernels (the bytes of `kernels.wasm`) with a memory of at least `size` bytes. */
  constructor(kernels: Uint8Array<ArrayBuffer>, size: number) {
    const pages = Math.ceil(size / pageBytes) + 1;
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(kernels), { env: { memory } });
    this.#kernels = instance.exports as unknown as Kernels;
    this.#buffer = memory.buffer as ArrayBuffer;
  }

  #take(bytes: number): number {
    const at = this.#next;
    this.#next = Math.ceil((at + bytes) / alignment) * alignment;
    if (this.#next > this.#buffer.byteLength) throw new RangeError('The memory of the classifier is full.');
    return at;
  }

  /** Allocates a matrix. Its numbers are whatever was there before. */
  matrix(rows: number, columns: number): Matrix {
    return { at: this.#take(rows * columns * floatBytes), rows, columns, stride: columns };
  }

  /** Allocates a matrix of zeros. */
  zeros(rows: number, columns: number): Matrix {
    const matrix = this.matrix(rows, columns);
    this.values(matrix).fill(0);
    return matrix;
  }

  /** Copies bytes into the memory and returns their address. */
  bytes(content: Uint8Array): number {
    const at = this.#take(content.length);
    new Uint8Array(this.#buffer, at, content.length).set(content);
    return at;
  }

  /** Returns the numbers of a matrix whose rows follow each other without a gap. Writing to them changes the matrix. */
  values({ at, rows, columns }: Matrix): Float32Array<ArrayBuffer> {
    return new Float32Array(this.#buffer, at, rows * columns);
  }

  /** Returns one row of a matrix. Writing to it changes the matrix. */
  row({ at, stride, columns }: Matrix, index: number): Float32Array<ArrayBuffer> {
    return new Float32Array(this.#buffer, at + index * stride * floatBytes, columns);
  }

  /** The end of what is allocated, in bytes. */
  get used(): number {
    return this.#next;
  }

  /**
   * Does some work, then frees what it allocated. With `from` it first frees everything from there on, because work that
   * a time limit stopped has freed nothing.
   */
  temporary<Result>(work: () => Result, from: number = this.#next): Result {
    const before = from;
    this.#next = from;
    try {
      return work();
    } finally {
      this.#next = before;
    }
  }

  /** Adds a · b to `into`. */
  multiply(a: Matrix, b: Matrix, into: Matrix): void {
    const { multiply } = this.#kernels;
    multiply(a.rows, b.columns, a.columns, a.at, a.stride, b.at, b.stride, into.at, into.stride);
  }

  /** Copies a matrix of signed bytes with a scale for each row into the memory. */
  byteMatrix(bytes: Uint8Array, scales: Float32Array, columns: number): ByteMatrix {
    const held = this.matrix(1, scales.length);
    this.values(held).set(scales);
    return { at: this.bytes(bytes), scales: held.at, rows: scales.length, columns };
  }

  /** Adds a · bᵀ to `into`, with the rows of a rounded to whole numbers up to 4,095. */
  multiplyBytes(a: Matrix, b: ByteMatrix, into: Matrix): void {
    this.temporary(() => {
      const { toShorts, multiplyBytes } = this.#kernels;
      const shorts = this.#take(a.rows * a.columns * 2);
      const scales = this.#take(a.rows * floatBytes);
      toShorts(a.rows, a.columns, a.at, a.stride, shorts, scales);
      multiplyBytes(a.rows, b.rows, a.columns, shorts, scales, b.at, b.scales, into.at, into.stride);
    });
  }

  /** Adds the transposed a · b to `into`. */
  multiplyTransposed(a: Matrix, b: Matrix, into: Matrix): void {
    const { multiplyTransposed } = this.#kernels;
    multiplyTransposed(a.rows, b.columns, a.columns, a.at, a.stride, b.at, b.stride, into.at, into.stride);
  }

  /** Adds a row of one matrix, times a factor, to a row of another one. */
  addRow(factor: number, from: Matrix, row: number, into: Matrix, intoRow: number): void {
    const [x, y] = [from.at + row * from.stride * floatBytes, into.at + intoRow * into.stride * floatBytes];
    this.#kernels.addScaled(into.columns, factor, x, y);
  }

  /** Adds signed bytes at an address, times a factor, to a row. */
  addBytes(factor: number, address: number, into: Matrix, row: number): void {
    this.#kernels.addScaledBytes(into.columns, factor, address, into.at + row * into.stride * floatBytes);
  }

  /** Sets the negative numbers of a matrix to zero. */
  rectify(matrix: Matrix): void {
    this.#kernels.rectify(matrix.rows * matrix.columns, matrix.at);
  }

  /** Pools some rows of a matrix: of each column of max(0, value + bias), the largest and the mean. */
  pool(from: Matrix, bias: Matrix, [first, end]: readonly [number, number], into: Pooled): void {
    const { largest, rows, mean } = into;
    this.#kernels.pool(from.at, from.columns, bias.at, first, end, largest.at, rows.at, mean.at);
  }

  /** Replaces the rows that were pooled by their gradient, and adds the gradient of the bias. */
  poolGradient(
    from: Matrix,
    { bias, biasGradient }: { bias: Matrix; biasGradient: Matrix },
    [first, end]: readonly [number, number],
    { largest, rows, mean }: Pooled,
  ): void {
    const { poolGradient } = this.#kernels;
    const pooled = [largest.at, rows.at, mean.at];
    poolGradient(from.at, from.columns, bias.at, first, end, ...pooled, biasGradient.at);
  }

  /** Takes one step of Adam with the gradient of some weights. `corrections` are those of the two moving averages. */
  adam(
    {
      weights,
      gradient,
      first,
      second,
    }: Readonly<Record<'weights' | 'gradient' | 'first' | 'second', Matrix>>,
    { rate, decay, corrections }: { rate: number; decay: number; corrections: readonly [number, number] },
  ): void {
    const addresses = [weights.at, gradient.at, first.at, second.at];
    this.#kernels.adam(weights.rows * weights.columns, ...addresses, rate, ...corrections, decay);
  }
}

/** Returns some rows of a matrix as a matrix of its own. */
export function rowsOf(matrix: Matrix, first: number, rows: number): Matrix {
  return { ...matrix, at: matrix.at + first * matrix.stride * floatBytes, rows };
}

/** Returns some columns of a matrix as a matrix with the same stride. */
export function columnsOf(matrix: Matrix, first: number, columns: number): Matrix {
  return { ...matrix, at: matrix.at + first * floatBytes, columns };
}

/**
 * Returns `width` neighbouring rows of a matrix without gaps as one row each, so that row i has the rows i to i + width - 1
 * side by side. The rows overlap.
 */
export function windowsOf({ at, columns }: Matrix, first: number, rows: number, width: number): Matrix {
  return { at: at + first * columns * floatBytes, rows, columns: width * columns, stride: columns };
}
