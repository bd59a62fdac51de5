// Prints the problems that Redocly's recommended rules find in an API description, as a JSON list. Plain JavaScript,
// like generate.mjs.
import { writeFile } from 'node:fs/promises';
import { createConfig, lint } from '@redocly/openapi-core';

const [address, file] = process.argv.slice(2);
if (address === undefined || file === undefined)
  throw new Error('usage: lint.mjs ADDRESS FILE, where FILE stores the API description');
await writeFile(file, await (await fetch(address)).text());
const found = await lint({ ref: file, config: await createConfig({ extends: ['recommended'] }) });
process.stdout.write(
  JSON.stringify(found.map(({ ruleId, severity, message }) => ({ ruleId, severity, message }))),
);
