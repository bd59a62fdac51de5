// Prints what Redocly's recommended rules say of an API description, as a JSON list. Plain JavaScript, as generate.mjs.
import { writeFile } from 'node:fs/promises';
import { createConfig, lint } from '@redocly/openapi-core';

const [address, file] = process.argv.slice(2);
if (address === undefined || file === undefined) throw new Error('give an address and a file to keep it in');
await writeFile(file, await (await fetch(address)).text());
const found = await lint({ ref: file, config: await createConfig({ extends: ['recommended'] }) });
process.stdout.write(
  JSON.stringify(found.map(({ ruleId, severity, message }) => ({ ruleId, severity, message }))),
);
