import { json } from '../../shared/http/answers.ts';
import type { Endpoint } from '../../shared/http/api.ts';
import { defaultHandle } from '../../shared/people/handle.ts';
import { audienceOf } from '../../shared/people/schema.ts';
import type { Dependencies } from './dependencies.ts';
import { author } from './new-submission.ts';

const readMe: Endpoint<Dependencies> = async (event, deps) => {
  const person = await author(event, deps);
  return json(200, {
    handle: defaultHandle(person.tag),
    role: person.role,
    audience: audienceOf(person, deps.now().getUTCFullYear()),
    ...(person.birthYear === undefined ? {} : { birthYear: person.birthYear }),
  });
};
export default readMe;
