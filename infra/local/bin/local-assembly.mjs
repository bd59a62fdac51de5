#!/usr/bin/env node
// Plain JavaScript for whatever Node there is, so that one too old can say so.
const NEEDED_MAJOR = 24;

if (Number(process.versions.node.split('.')[0]) < NEEDED_MAJOR) {
  console.error(`local-assembly needs Node ${NEEDED_MAJOR} or later; this is ${process.versions.node}`);
  process.exitCode = 1;
} else await import('../command/main.ts');
