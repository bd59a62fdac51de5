/** The file of the people who may sign in on the local stack, and of the fields that its token endpoint accepts. */
export const demoPeople = new URL('../../infra/demo/people.json', import.meta.url).pathname;
