/** Writes one JSON object a line to standard output. */
export function printLine(value: object): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Tells of an input that could not be read, on standard error; the program will end with 1. */
export function complain(name: string, problem: string): void {
  process.stderr.write(`${name}: ${problem}\n`);
  process.exitCode = 1;
}
