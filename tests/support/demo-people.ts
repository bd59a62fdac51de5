/** The file that says who may sign in on the local stack, and which fields its token endpoint takes. */
export const demoPeople = new URL('../../infra/demo/people.json', import.meta.url).pathname;
