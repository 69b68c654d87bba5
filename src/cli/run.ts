import { annotate } from './annotate.ts';
import { extract } from './extract.ts';
import { type Command, readOptions, USAGE } from './options.ts';
import type { Output } from './output.ts';
import { pack } from './pack.ts';

/** Does what the arguments ask for; never throws for what a user can do wrong. */
export async function run(args: readonly string[], output: Output): Promise<void> {
  const command = understood(args, output);
  switch (command?.command) {
    case 'annotate':
      return annotate(command.pages, command, output);
    case 'extract':
      return extract(command.files, command.all, output);
    case 'pack':
      return pack(command, output);
    case 'help':
      return output.tell(USAGE);
  }
}

function understood(args: readonly string[], output: Output): Command | null {
  try {
    return readOptions(args);
  } catch (error) {
    output.complain('crossread', error instanceof Error ? error.message : String(error));
    output.tell(USAGE);
    return null;
  }
}
