import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { idempotencyKey, jsonBody } from './request.ts';
import { validated } from './validate.ts';

const nothing = z.strictObject({});

/** For a request that says all by its address: a body may be missing or empty, and a key must have the form of one. */
export const refuseBody = (event: APIGatewayProxyEventV2): void => {
  idempotencyKey(event);
  if (event.body) validated(nothing, jsonBody(event));
};
