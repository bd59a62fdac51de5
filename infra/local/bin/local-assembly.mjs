#!/usr/bin/env node
// Plain JavaScript for whatever Node there is, so that one too old can say so.
const neededMajor = 24;

if (Number(process.versions.node.split('.')[0]) < neededMajor) {
  console.error(`local-assembly needs Node ${neededMajor} or later; this is ${process.versions.node}`);
  process.exitCode = 1;
} else await import('../command/main.ts');
