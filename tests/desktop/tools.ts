import { hasCommand } from '../browser/find.ts';

/** What a desktop without a screen takes: an X server in memory, a window manager, and hands. By Debian package. */
const TOOLS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' } as const;

/** One sentence that names what is missing and cannot be installed here; null where all is here. */
export function missingTools(): string | null {
  const missing = Object.entries(TOOLS).filter(
    ([command, debianPackage]) => !hasCommand(command, debianPackage),
  );
  if (missing.length === 0) return null;
  const [commands, packages] = [0, 1].map((i) => missing.map((tool) => tool[i]));
  return `The desktop tests were left out: ${commands?.join(', ')} not found (on Debian: apt-get install ${packages?.join(' ')}).`;
}
