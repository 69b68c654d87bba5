import { run } from './run.ts';

/** Standard output closed early ("| head") is no error. */
process.stdout.on('error', () => process.exit(0));

await run(process.argv.slice(2), {
  line: (value) => process.stdout.write(`${JSON.stringify(value)}\n`),
  tell: (message) => process.stderr.write(`${message}\n`),
  complain: (name, problem) => {
    process.stderr.write(`${name}: ${problem}\n`);
    process.exitCode = 1;
  },
});
