// Prints the types of the API description whose address is given. Plain JavaScript: it runs with this folder's TypeScript 5.
import openapiTS, { astToString } from 'openapi-typescript';

const [address] = process.argv.slice(2);
if (address === undefined) throw new Error('give the address of an API description');
const description = await (await fetch(address)).json();
process.stdout.write(astToString(await openapiTS(description)));
