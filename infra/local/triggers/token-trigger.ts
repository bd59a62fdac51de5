import type { Model } from '../cloudformation/resource.ts';
import { isRecord } from '../cloudformation/values.ts';

/** The function that a user pool calls before it issues tokens. */
export interface TokenTrigger {
  functionId: string;
  userPoolId: string;
}

const cognito = 'cognito-idp.amazonaws.com';
const configVariable = 'PreTokenGenerationConfig';

/**
 * The pre token generation trigger of the assembly's user pool, if it has one.
 * @throws for any other trigger or version, and when Cognito has no permission to call the function
 */
export function defineTokenTrigger(model: Model): TokenTrigger | undefined {
  const triggers = model.ofType('AWS::Cognito::UserPool').flatMap((pool): TokenTrigger[] => {
    const { id, properties, ref } = pool;
    const triggers = Object.keys(properties.record('LambdaConfig'));
    const unknown = triggers.find((name) => name !== configVariable);
    if (unknown !== undefined) throw new Error(`${id}: the trigger ${unknown} is not supported`);
    const config = properties.record('LambdaConfig')[configVariable];
    if (!isRecord(config)) return [];
    if (config.LambdaVersion !== 'V2_0')
      throw new Error(`${id}: only version V2_0 of ${configVariable} is supported`);
    const target = model.byArn('AWS::Lambda::Function', String(config.LambdaArn));
    if (target === undefined)
      throw new Error(`${id}: the assembly has no function ${String(config.LambdaArn)}`);
    const allowed = model
      .ofType('AWS::Lambda::Permission')
      .some(
        ({ properties: permission }) =>
          permission.text('Principal') === cognito &&
          [target.name, target.attribute('Arn')].includes(permission.text('FunctionName')) &&
          permission.text('SourceArn', pool.attribute('Arn')) === pool.attribute('Arn'),
      );
    if (!allowed) throw new Error(`${id}: Cognito has no permission to call ${target.id}`);
    return [{ functionId: target.id, userPoolId: ref }];
  });
  if (triggers.length > 1) throw new Error('only one user pool of the assembly can have a trigger');
  return triggers[0];
}
