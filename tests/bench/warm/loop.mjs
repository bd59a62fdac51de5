// Handles the same request many times. Prints CPU time and wall-clock time per warm request, in microseconds.
const [bundle, eventText, times] = process.argv.slice(2);
const { handler } = await import(bundle);
const event = JSON.parse(eventText);
const context = { awsRequestId: 'bench', functionName: 'bench' };
const many = Number(times);
const serve = async (count) => {
  for (let index = 0; index < count; index += 1) await handler(event, context);
};
await serve(Math.ceil(many / 3));
const cpu = process.cpuUsage();
const began = performance.now();
await serve(many);
const { user, system } = process.cpuUsage(cpu);
const wall = ((performance.now() - began) * 1000) / many;
process.stdout.write(`\n${JSON.stringify({ cpu: (user + system) / many, wall })}\n`, () => process.exit(0));
