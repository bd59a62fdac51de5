import type { Model, Resource } from '../cloudformation/resource.ts';
import { isRecord, type Properties } from '../cloudformation/values.ts';
import type { FunctionSchedule } from '../contracts.ts';
import { defined } from '../defined.ts';

/**
 * The schedules of the template, one for each target of a rule.
 * @throws when a target is not a function of the assembly, or a rule has an event pattern
 */
export function defineSchedules(model: Model): FunctionSchedule[] {
  const rules = model.ofType('AWS::Events::Rule').flatMap((rule) => {
    if (rule.properties.has('EventPattern'))
      throw new Error(`${rule.id}: only rules with a schedule are supported`);
    return rule.properties.records('Targets').map((target) => defineSchedule(model, rule, target, 'events'));
  });
  const schedules = model
    .ofType('AWS::Scheduler::Schedule')
    .map((schedule) => defineSchedule(model, schedule, schedule.properties.record('Target'), 'scheduler'));
  return [...rules, ...schedules];
}

function defineSchedule(
  model: Model,
  resource: Resource,
  target: Properties,
  service: FunctionSchedule['service'],
): FunctionSchedule {
  const { id, properties } = resource;
  const found = model.byArn('AWS::Lambda::Function', String(target.Arn));
  if (found === undefined) throw new Error(`${id}: the assembly has no function ${String(target.Arn)}`);
  return {
    id,
    functionId: found.id,
    expression: properties.text('ScheduleExpression'),
    enabled: properties.text('State', 'ENABLED') === 'ENABLED',
    service,
    arn: resource.attribute('Arn'),
    ...defined({
      timezone: properties.has('ScheduleExpressionTimezone')
        ? properties.text('ScheduleExpressionTimezone')
        : undefined,
      input: target.Input === undefined ? undefined : parseInput(target.Input),
    }),
  };
}

function parseInput(input: unknown): unknown {
  return isRecord(input) ? input : JSON.parse(String(input));
}
