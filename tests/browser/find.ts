import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

interface Sought {
  /** The environment variable that names an executable of the reader's own. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly debianPackage: string;
  /** Places outside PATH. */
  readonly files: () => readonly string[];
}

/** Branded Chrome is not among them: since 137 it no longer loads an unpacked extension from the command line. */
const SOUGHT: Record<BrowserName, Sought> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    debianPackage: 'chromium',
    files: () => [chromium.executablePath(), '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
    files: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
};

/**
 * The browser's executable: the one named in the environment, else one that is installed, else, on
 * Debian with the right to, one installed now.
 * @throws Error with one sentence that names what to install.
 */
export function findBrowser(name: BrowserName): string {
  const found = installed(name);
  if (found !== null) return found;
  const { debianPackage, variable } = SOUGHT[name];
  if (installPackage(debianPackage)) {
    const now = installed(name);
    if (now !== null) return now;
  }
  throw new Error(
    `${name === 'chromium' ? 'Chromium' : 'Firefox'} was not found: install it (on Debian: apt-get install ${debianPackage}) ` +
      `or give the path of its executable in ${variable}.`,
  );
}

/** True where a command is here, or could be installed now. */
export function hasCommand(command: string, debianPackage: string): boolean {
  const here = (): boolean => inPath(command).some(isExecutable);
  return here() || (installPackage(debianPackage) && here());
}

function installed(name: BrowserName): string | null {
  const { variable, commands, files } = SOUGHT[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  return [...commands.flatMap(inPath), ...files()].find(isExecutable) ?? null;
}

function inPath(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True where apt-get is here, may be used without a password, and succeeded. */
function installPackage(name: string): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...args: string[]): void => {
    const [command = '', ...rest] = [...asRoot, ...args];
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  try {
    console.error(`Installing ${name} with apt-get …`);
    run('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'update', '-qq');
    run(
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      name,
    );
    return true;
  } catch {
    return false;
  }
}
