import type { Construct } from 'constructs';

/** The value of a setting that is either on or off. */
export type Switch = 'on' | 'off';

/**
 * Returns the value of a switch: the context value `name` (`-c name=off`), else the environment variable, else `on`.
 * @throws for another value
 */
export function switchSetting(scope: Construct, name: string, variable: string): Switch {
  const value: unknown = scope.node.tryGetContext(name) ?? process.env[variable] ?? 'on';
  if (value !== 'on' && value !== 'off') throw new Error(`${name} must be on or off, not ${String(value)}`);
  return value;
}
