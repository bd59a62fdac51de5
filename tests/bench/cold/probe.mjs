// Measures the CPU time of a function's start in a new process. Plain JavaScript, so that nothing else is loaded.
const [bundle, eventText] = process.argv.slice(2);
const ms = ({ user, system }) => (user + system) / 1000;

const before = process.cpuUsage();
const { handler } = await import(bundle);
const imported = ms(process.cpuUsage(before));
const modules = process.moduleLoadList.length;
let read;
let status;
if (eventText) {
  const start = process.cpuUsage();
  const answer = await handler(JSON.parse(eventText), { awsRequestId: 'bench', functionName: 'bench' });
  read = ms(process.cpuUsage(start));
  status = answer?.statusCode;
}
const undici = process.moduleLoadList.some((name) => name.includes('undici'));
process.stdout.write(`\n${JSON.stringify({ imported, read, status, modules, undici })}\n`, () =>
  process.exit(0),
);
