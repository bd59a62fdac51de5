import { lambdaHandler } from '../../shared/environment/lambda-handler.ts';
import { checkLinks } from './check-links.ts';
import { dependencies } from './dependencies.ts';

const deps = dependencies(process.env);

export const handler = lambdaHandler().handler(() => checkLinks(deps));
