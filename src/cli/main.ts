import { annotate } from './annotate.ts';
import { extract } from './extract.ts';
import { type Command, readOptions, USAGE } from './options.ts';
import { pack } from './pack.ts';

/** Standard output closed early ("| head") is no error. */
process.stdout.on('error', () => process.exit(0));

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const command = understood(args);
  if (command?.command === 'annotate') await annotate(command.pages, command);
  else if (command?.command === 'extract') await extract(command.files, command.all);
  else if (command?.command === 'pack') await pack(command);
  else if (command?.command === 'help') process.stdout.write(USAGE);
}

function understood(args: readonly string[]): Command | null {
  try {
    return readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
    return null;
  }
}
