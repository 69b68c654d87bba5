import { parseArgs } from 'node:util';

export const USAGE = `Usage:
  crossread annotate [--corpus PATH]... [--no-starter] [--any-topic] PAGE...
      How the articles of a corpus report the figures, dates and quotes of each page, one JSON object a page.
      PAGE: .html, .txt, .json or .jsonl.  PATH: a folder of such files, or a pack.
  crossread extract [--all] FILE...
      The claims of each text, whatever it is about.
  crossread pack FOLDER -o FILE [--name NAME] [--made DATE]
      Builds a corpus pack from a folder of articles.`;

/** What was asked for. */
export type Command =
  | {
      readonly command: 'annotate';
      readonly pages: readonly string[];
      readonly corpora: readonly string[];
      readonly starter: boolean;
      readonly anyTopic: boolean;
    }
  | { readonly command: 'extract'; readonly files: readonly string[]; readonly all: boolean }
  | {
      readonly command: 'pack';
      readonly folder: string;
      readonly output: string;
      readonly name: string | null;
      readonly made: string | null;
    }
  | { readonly command: 'help' };

/** @throws {TypeError} with a sentence where the arguments ask for nothing we do */
export function readOptions(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      'no-starter': { type: 'boolean', default: false },
      'any-topic': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
      name: { type: 'string' },
      made: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help || command === 'help') return { command: 'help' };
  if (command === 'annotate' && rest.length > 0)
    return {
      command,
      pages: rest,
      corpora: values.corpus,
      starter: !values['no-starter'],
      anyTopic: values['any-topic'],
    };
  if (command === 'extract' && rest.length > 0) return { command, files: rest, all: values.all };
  const [folder, ...more] = rest;
  if (command === 'pack' && folder !== undefined && more.length === 0 && values.output !== undefined)
    return { command, folder, output: values.output, name: values.name ?? null, made: values.made ?? null };
  throw new TypeError(complaint(command));
}

function complaint(command: string | undefined): string {
  if (command === 'annotate') return 'annotate needs at least one page.';
  if (command === 'extract') return 'extract needs at least one file.';
  if (command === 'pack') return 'pack needs one folder and -o FILE.';
  return command === undefined ? 'Say what to do.' : `There is no command "${command}".`;
}
