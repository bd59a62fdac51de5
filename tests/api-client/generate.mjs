// Prints the types of the API description at the given URL. Plain JavaScript, because it runs with this folder's
// TypeScript 5.
import openapiTS, { astToString } from 'openapi-typescript';

const [address] = process.argv.slice(2);
if (address === undefined) throw new Error('usage: generate.mjs ADDRESS, of an API description');
const description = await (await fetch(address)).json();
process.stdout.write(astToString(await openapiTS(description)));
