// Plain JavaScript, as the thread's bootstrap is.

/**
 * Makes every `Date` of this thread tell the stack's time, which tests can advance.
 * @param {SharedArrayBuffer} shared how far ahead of the machine's clock, in milliseconds, as a 64-bit float
 */
export function shiftDate(shared) {
  const ahead = new Float64Array(shared);
  const MachineDate = Date;
  const now = () => MachineDate.now() + ahead[0];
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, given, asked) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
    apply: () => new MachineDate(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
}
