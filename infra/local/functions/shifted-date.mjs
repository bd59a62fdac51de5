// Plain JavaScript for the same reason as bootstrap.mjs.

/**
 * Makes `Date` in this thread use the stack's clock, which tests can advance.
 * @param {SharedArrayBuffer} shared milliseconds ahead of the machine's clock, as one 64-bit float
 */
export function shiftDate(shared) {
  const ahead = new Float64Array(shared);
  const MachineDate = Date;
  const now = () => MachineDate.now() + ahead[0];
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new MachineDate(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
}
