// The arithmetic of the classifier, in AssemblyScript, with four numbers at a time (WebAssembly SIMD). WebAssembly gives the
// same bits on every machine, so training is reproducible. Matrices are row-major, of 32-bit floats; arguments that
// are addresses are in bytes, all other arguments are counts. Columns come in multiples of eight.

const FLOAT: usize = 4;

/** Adds A·B to C: A is m × k with rows `strideA` apart, B is k × n, C is m × n. */
export function multiply(
  m: i32, n: i32, k: i32,
  a: usize, strideA: i32, b: usize, strideB: i32, c: usize, strideC: i32,
): void {
  const rowA = <usize>strideA * FLOAT, rowB = <usize>strideB * FLOAT, rowC = <usize>strideC * FLOAT;
  const depth = <usize>k * FLOAT;
  const whole = m & ~3;
  // Eight columns of B at a time, which stay in the processor's cache for all rows of A.
  for (let j = 0; j < n; j += 8) {
    const column = <usize>j * FLOAT;
    for (let i = 0; i < whole; i += 4) {
      const a0 = a + <usize>i * rowA, a1 = a0 + rowA, a2 = a1 + rowA, a3 = a2 + rowA;
      const c0 = c + <usize>i * rowC + column, c1 = c0 + rowC, c2 = c1 + rowC, c3 = c2 + rowC;
      let p0 = v128.load(c0), q0 = v128.load(c0, 16);
      let p1 = v128.load(c1), q1 = v128.load(c1, 16);
      let p2 = v128.load(c2), q2 = v128.load(c2, 16);
      let p3 = v128.load(c3), q3 = v128.load(c3, 16);
      let row = b + column;
      for (let at: usize = 0; at < depth; at += FLOAT) {
        const left = v128.load(row), right = v128.load(row, 16);
        let x = v128.load32_splat(a0 + at);
        p0 = f32x4.add(p0, f32x4.mul(x, left));
        q0 = f32x4.add(q0, f32x4.mul(x, right));
        x = v128.load32_splat(a1 + at);
        p1 = f32x4.add(p1, f32x4.mul(x, left));
        q1 = f32x4.add(q1, f32x4.mul(x, right));
        x = v128.load32_splat(a2 + at);
        p2 = f32x4.add(p2, f32x4.mul(x, left));
        q2 = f32x4.add(q2, f32x4.mul(x, right));
        x = v128.load32_splat(a3 + at);
        p3 = f32x4.add(p3, f32x4.mul(x, left));
        q3 = f32x4.add(q3, f32x4.mul(x, right));
        row += rowB;
      }
      v128.store(c0, p0);
      v128.store(c0, q0, 16);
      v128.store(c1, p1);
      v128.store(c1, q1, 16);
      v128.store(c2, p2);
      v128.store(c2, q2, 16);
      v128.store(c3, p3);
      v128.store(c3, q3, 16);
    }
  }
  for (let i = whole; i < m; i++) multiplyRow(n, k, a + <usize>i * rowA, b, rowB, c + <usize>i * rowC);
}

function multiplyRow(n: i32, k: i32, a: usize, b: usize, rowB: usize, c: usize): void {
  for (let j = 0; j < n; j += 8) {
    const to = c + <usize>j * FLOAT;
    let p = v128.load(to), q = v128.load(to, 16);
    let row = b + <usize>j * FLOAT;
    for (let at = 0; at < k; at++) {
      const x = v128.load32_splat(a + <usize>at * FLOAT);
      p = f32x4.add(p, f32x4.mul(x, v128.load(row)));
      q = f32x4.add(q, f32x4.mul(x, v128.load(row, 16)));
      row += rowB;
    }
    v128.store(to, p);
    v128.store(to, q, 16);
  }
}

/** Adds Aᵀ·D to C: A is m × k with rows `strideA` apart, D is m × n, C is k × n; k is a multiple of four. */
export function multiplyTransposed(
  m: i32, n: i32, k: i32,
  a: usize, strideA: i32, d: usize, strideD: i32, c: usize, strideC: i32,
): void {
  // Some rows at a time, which stay in the processor's cache for all parts of C.
  for (let start = 0; start < m; start += BLOCK) {
    const rows = start + BLOCK < m ? BLOCK : m - start;
    const fromA = a + <usize>start * <usize>strideA * FLOAT, fromD = d + <usize>start * <usize>strideD * FLOAT;
    multiplyTransposedBlock(rows, n, k, fromA, strideA, fromD, strideD, c, strideC);
  }
}

const BLOCK = 48;

function multiplyTransposedBlock(
  m: i32, n: i32, k: i32,
  a: usize, strideA: i32, d: usize, strideD: i32, c: usize, strideC: i32,
): void {
  const rowA = <usize>strideA * FLOAT, rowD = <usize>strideD * FLOAT, rowC = <usize>strideC * FLOAT;
  for (let r = 0; r < k; r += 4) {
    for (let j = 0; j < n; j += 8) {
      const c0 = c + <usize>r * rowC + <usize>j * FLOAT, c1 = c0 + rowC, c2 = c1 + rowC, c3 = c2 + rowC;
      let p0 = v128.load(c0), q0 = v128.load(c0, 16);
      let p1 = v128.load(c1), q1 = v128.load(c1, 16);
      let p2 = v128.load(c2), q2 = v128.load(c2, 16);
      let p3 = v128.load(c3), q3 = v128.load(c3, 16);
      let from = a + <usize>r * FLOAT, row = d + <usize>j * FLOAT;
      for (let i = 0; i < m; i++) {
        const left = v128.load(row), right = v128.load(row, 16);
        let x = v128.load32_splat(from);
        p0 = f32x4.add(p0, f32x4.mul(x, left));
        q0 = f32x4.add(q0, f32x4.mul(x, right));
        x = v128.load32_splat(from, 4);
        p1 = f32x4.add(p1, f32x4.mul(x, left));
        q1 = f32x4.add(q1, f32x4.mul(x, right));
        x = v128.load32_splat(from, 8);
        p2 = f32x4.add(p2, f32x4.mul(x, left));
        q2 = f32x4.add(q2, f32x4.mul(x, right));
        x = v128.load32_splat(from, 12);
        p3 = f32x4.add(p3, f32x4.mul(x, left));
        q3 = f32x4.add(q3, f32x4.mul(x, right));
        from += rowA;
        row += rowD;
      }
      v128.store(c0, p0);
      v128.store(c0, q0, 16);
      v128.store(c1, p1);
      v128.store(c1, q1, 16);
      v128.store(c2, p2);
      v128.store(c2, q2, 16);
      v128.store(c3, p3);
      v128.store(c3, q3, 16);
    }
  }
}

/** Adds x, times a factor, to y. Both have n numbers, a multiple of four. */
export function addScaled(n: i32, factor: f32, x: usize, y: usize): void {
  const by = f32x4.splat(factor);
  for (let at: usize = 0, end = <usize>n * FLOAT; at < end; at += 16)
    v128.store(y + at, f32x4.add(v128.load(y + at), f32x4.mul(by, v128.load(x + at))));
}

/** Adds a row of n signed bytes, times a factor, to y; n is a multiple of eight. */
export function addScaledBytes(n: i32, factor: f32, x: usize, y: usize): void {
  const by = f32x4.splat(factor);
  for (let at: usize = 0, end = <usize>n; at < end; at += 8) {
    const pairs = v128.load8x8_s(x + at);
    const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(pairs));
    const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(pairs));
    const to = y + at * FLOAT;
    v128.store(to, f32x4.add(v128.load(to), f32x4.mul(by, low)));
    v128.store(to, f32x4.add(v128.load(to, 16), f32x4.mul(by, high)), 16);
  }
}

/** The largest whole number that a row is rounded to: a sum of 2,048 products with signed bytes stays below 2^31. */
const LARGEST: f32 = 4095;

/** Rounds each of m rows of k numbers, a multiple of eight, to whole numbers of 16 bits with a scale of its own. */
export function toShorts(m: i32, k: i32, a: usize, strideA: i32, shorts: usize, scales: usize): void {
  const rowA = <usize>strideA * FLOAT, bytes = <usize>k * FLOAT;
  for (let i = 0; i < m; i++) {
    const from = a + <usize>i * rowA;
    let high = f32x4.splat(0);
    for (let at: usize = 0; at < bytes; at += 16) high = f32x4.max(high, f32x4.abs(v128.load(from + at)));
    const largest = max(
      max(f32x4.extract_lane(high, 0), f32x4.extract_lane(high, 1)),
      max(f32x4.extract_lane(high, 2), f32x4.extract_lane(high, 3)),
    );
    store<f32>(scales + <usize>i * FLOAT, largest / LARGEST);
    const by = f32x4.splat(largest > 0 ? LARGEST / largest : 0);
    let to = shorts + <usize>i * <usize>k * 2;
    for (let at: usize = 0; at < bytes; at += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(by, v128.load(from + at))));
      const up = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(by, v128.load(from + at, 16))));
      v128.store(to, i16x8.narrow_i32x4_s(low, up));
      to += 16;
    }
  }
}

/**
 * Adds A·Bᵀ to C, where A is m × k of 16-bit numbers and B is n × k of signed bytes, each row with its scale. k is a multiple of
 * eight, n of four.
 */
export function multiplyBytes(
  m: i32, n: i32, k: i32,
  a: usize, scalesA: usize, b: usize, scalesB: usize, c: usize, strideC: i32,
): void {
  const rowA = <usize>k * 2, rowB = <usize>k, rowC = <usize>strideC * FLOAT;
  const whole = m & ~1;
  for (let j = 0; j < n; j += 4) {
    const b0 = b + <usize>j * rowB, b1 = b0 + rowB, b2 = b1 + rowB, b3 = b2 + rowB;
    const byB = v128.load(scalesB + <usize>j * FLOAT);
    for (let i = 0; i < whole; i += 2) {
      const a0 = a + <usize>i * rowA, a1 = a0 + rowA;
      let p0 = i32x4.splat(0), p1 = p0, p2 = p0, p3 = p0, q0 = p0, q1 = p0, q2 = p0, q3 = p0;
      for (let at: usize = 0; at < rowB; at += 8) {
        const x = v128.load(a0 + 2 * at), y = v128.load(a1 + 2 * at);
        let w = v128.load8x8_s(b0 + at);
        p0 = i32x4.add(p0, i32x4.dot_i16x8_s(x, w));
        q0 = i32x4.add(q0, i32x4.dot_i16x8_s(y, w));
        w = v128.load8x8_s(b1 + at);
        p1 = i32x4.add(p1, i32x4.dot_i16x8_s(x, w));
        q1 = i32x4.add(q1, i32x4.dot_i16x8_s(y, w));
        w = v128.load8x8_s(b2 + at);
        p2 = i32x4.add(p2, i32x4.dot_i16x8_s(x, w));
        q2 = i32x4.add(q2, i32x4.dot_i16x8_s(y, w));
        w = v128.load8x8_s(b3 + at);
        p3 = i32x4.add(p3, i32x4.dot_i16x8_s(x, w));
        q3 = i32x4.add(q3, i32x4.dot_i16x8_s(y, w));
      }
      const to = c + <usize>i * rowC + <usize>j * FLOAT;
      addSums(p0, p1, p2, p3, byB, load<f32>(scalesA + <usize>i * FLOAT), to);
      addSums(q0, q1, q2, q3, byB, load<f32>(scalesA + <usize>i * FLOAT, FLOAT), to + rowC);
    }
    if (whole < m) {
      const a0 = a + <usize>whole * rowA;
      let p0 = i32x4.splat(0), p1 = p0, p2 = p0, p3 = p0;
      for (let at: usize = 0; at < rowB; at += 8) {
        const x = v128.load(a0 + 2 * at);
        p0 = i32x4.add(p0, i32x4.dot_i16x8_s(x, v128.load8x8_s(b0 + at)));
        p1 = i32x4.add(p1, i32x4.dot_i16x8_s(x, v128.load8x8_s(b1 + at)));
        p2 = i32x4.add(p2, i32x4.dot_i16x8_s(x, v128.load8x8_s(b2 + at)));
        p3 = i32x4.add(p3, i32x4.dot_i16x8_s(x, v128.load8x8_s(b3 + at)));
      }
      const to = c + <usize>whole * rowC + <usize>j * FLOAT;
      addSums(p0, p1, p2, p3, byB, load<f32>(scalesA + <usize>whole * FLOAT), to);
    }
  }
}

/** Adds the sums of four vectors of whole numbers, times their scales, to four numbers. */
function addSums(p0: v128, p1: v128, p2: v128, p3: v128, byB: v128, byA: f32, to: usize): void {
  // Transposes four vectors: each result has one part of every sum.
  const low0 = v128.shuffle<i32>(p0, p1, 0, 4, 1, 5), high0 = v128.shuffle<i32>(p0, p1, 2, 6, 3, 7);
  const low1 = v128.shuffle<i32>(p2, p3, 0, 4, 1, 5), high1 = v128.shuffle<i32>(p2, p3, 2, 6, 3, 7);
  const sums = i32x4.add(
    i32x4.add(v128.shuffle<i64>(low0, low1, 0, 2), v128.shuffle<i64>(low0, low1, 1, 3)),
    i32x4.add(v128.shuffle<i64>(high0, high1, 0, 2), v128.shuffle<i64>(high0, high1, 1, 3)),
  );
  const scaled = f32x4.mul(f32x4.mul(f32x4.splat(byA), byB), f32x4.convert_i32x4_s(sums));
  v128.store(to, f32x4.add(v128.load(to), scaled));
}

/** Sets the negative ones of n numbers to zero; n is a multiple of four. */
export function rectify(n: i32, x: usize): void {
  const zero = f32x4.splat(0);
  for (let at: usize = 0, end = <usize>n * FLOAT; at < end; at += 16)
    v128.store(x + at, f32x4.max(v128.load(x + at), zero));
}

/**
 * Pools the rows `from` to `to` (exclusive) of Y, which has n columns: for each column the largest and the mean of
 * max(0, y + bias), and the row of the largest (-1 when all are zero).
 */
export function pool(
  y: usize, n: i32, bias: usize, from: i32, to: i32,
  largest: usize, rows: usize, mean: usize,
): void {
  const row = <usize>n * FLOAT, zero = f32x4.splat(0), share = f32x4.splat(1 / <f32>(to - from));
  for (let at: usize = 0; at < row; at += 16) {
    const shift = v128.load(bias + at);
    let high = zero, sum = zero, where = i32x4.splat(-1);
    for (let r = from; r < to; r++) {
      const value = f32x4.max(f32x4.add(v128.load(y + <usize>r * row + at), shift), zero);
      sum = f32x4.add(sum, value);
      where = v128.bitselect(i32x4.splat(r), where, f32x4.gt(value, high));
      high = f32x4.max(high, value);
    }
    v128.store(largest + at, high);
    v128.store(rows + at, where);
    v128.store(mean + at, f32x4.mul(sum, share));
  }
}

/**
 * The derivative of `pool`: replaces the rows of Y by what the loss changes with them, and adds what it changes with the
 * bias to `biasGradient`.
 */
export function poolGradient(
  y: usize, n: i32, bias: usize, from: i32, to: i32,
  largest: usize, rows: usize, mean: usize, biasGradient: usize,
): void {
  const row = <usize>n * FLOAT, zero = f32x4.splat(0), share = f32x4.splat(1 / <f32>(to - from));
  for (let at: usize = 0; at < row; at += 16) {
    const shift = v128.load(bias + at), ofMean = f32x4.mul(v128.load(mean + at), share);
    const ofLargest = v128.load(largest + at), where = v128.load(rows + at);
    let sum = v128.load(biasGradient + at);
    for (let r = from; r < to; r++) {
      const address = y + <usize>r * row + at;
      const active = f32x4.gt(f32x4.add(v128.load(address), shift), zero);
      const isLargest = i32x4.eq(i32x4.splat(r), where);
      const gradient = v128.and(active, f32x4.add(ofMean, v128.and(ofLargest, isLargest)));
      sum = f32x4.add(sum, gradient);
      v128.store(address, gradient);
    }
    v128.store(biasGradient + at, sum);
  }
}

/**
 * One step of Adam with decoupled weight decay (Kingma and Ba 2015; Loshchilov and Hutter 2019) for n weights, a multiple of
 * four. `first` and `second` are the moving averages of the gradient and its square, `part1` and `part2` their bias
 * corrections.
 */
export function adam(
  n: i32, weights: usize, gradient: usize, first: usize, second: usize,
  rate: f32, part1: f32, part2: f32, decay: f32,
): void {
  const step = f32x4.splat(rate), keep = f32x4.splat(1 - rate * decay), tiny = f32x4.splat(1e-8);
  const by1 = f32x4.splat(1 / part1), by2 = f32x4.splat(1 / part2);
  for (let at: usize = 0, end = <usize>n * FLOAT; at < end; at += 16) {
    const g = v128.load(gradient + at);
    const m = f32x4.add(f32x4.mul(f32x4.splat(0.9), v128.load(first + at)), f32x4.mul(f32x4.splat(0.1), g));
    const square = f32x4.mul(f32x4.splat(0.001), f32x4.mul(g, g));
    const v = f32x4.add(f32x4.mul(f32x4.splat(0.999), v128.load(second + at)), square);
    v128.store(first + at, m);
    v128.store(second + at, v);
    const size = f32x4.add(f32x4.sqrt(f32x4.mul(v, by2)), tiny);
    const change = f32x4.div(f32x4.mul(step, f32x4.mul(m, by1)), size);
    v128.store(weights + at, f32x4.sub(f32x4.mul(v128.load(weights + at), keep), change));
  }
}
