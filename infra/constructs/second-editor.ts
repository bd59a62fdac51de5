import type { Construct } from 'constructs';

/**
 * Returns whether another editor than its author must publish a revision: the context value `secondEditor`, else the
 * environment variable `SECOND_EDITOR`, else `on`. @throws for another value
 */
export function secondEditorSetting(scope: Construct): 'on' | 'off' {
  const value: unknown = scope.node.tryGetContext('secondEditor') ?? process.env.SECOND_EDITOR ?? 'on';
  if (value !== 'on' && value !== 'off')
    throw new Error(`secondEditor must be on or off, not ${String(value)}`);
  return value;
}
