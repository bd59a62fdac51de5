import type { Outcome, Violation } from './outcome.ts';

/** Checks that all queues but the one for reminders are empty, including dead letters, and that no call was denied. */
export function checkQueues({ queues, denied }: Outcome): Violation[] {
  const { OverdueQueue: _reminders, ...shouldBeEmpty } = queues;
  const found = Object.entries(shouldBeEmpty)
    .filter(([, size]) => size > 0)
    .map(([about, size]) => ({ check: 'queues', about, message: `holds ${size} messages` }));
  return denied === 0
    ? found
    : [...found, { check: 'queues', about: 'the proxy', message: `refused ${denied} calls` }];
}
