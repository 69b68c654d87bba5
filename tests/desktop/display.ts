import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { until } from '../browser/until.ts';

const run = promisify(execFile);

/** A screen that nobody sees, with a keyboard and a mouse that reach whatever is on it, browser chrome too. */
export interface Display {
  /** As browsers want it: ":7". */
  readonly name: string;
  /** Keys held together: "alt+shift+j"; one such after the other. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Where on the screen, in pixels. */
  moveMouse(point: Point): Promise<void>;
  click(point: Point, button?: 'left' | 'right', times?: number): Promise<void>;
  /** How many windows are open, menus among them. */
  countWindows(): Promise<number>;
  close(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between the letters that are typed, in ms: as fast as a hand that is in a hurry. */
const PACE = '40';

/** Starts an X server on a free display, and a window manager that gives windows the focus. */
export async function openDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const xdotool = async (...args: string[]): Promise<string> => (await run('xdotool', args, { env })).stdout;
  // Only a window manager can name the desktop.
  await until(async () => (await xdotool('get_num_desktops')) !== '', 'a window manager');
  return {
    name,
    press: async (...keys) => {
      await xdotool('key', ...keys);
    },
    type: async (text) => {
      await xdotool('type', '--delay', PACE, text);
    },
    moveMouse: async ({ x, y }) => {
      await xdotool('mousemove', `${x}`, `${y}`);
    },
    click: async ({ x, y }, button = 'left', times = 1) => {
      const number = button === 'left' ? '1' : '3';
      await xdotool('mousemove', `${x}`, `${y}`, 'click', '--repeat', `${times}`, '--delay', PACE, number);
    },
    countWindows: async () => {
      const found = await xdotool('search', '--onlyvisible', '--name', '').catch(() => '');
      return found.split('\n').length;
    },
    close: async () => {
      await Promise.all([ended(manager), ended(server)]);
    },
  };
}

/** Xvfb writes the number of its display, once it can be used. */
async function firstLine(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3];
  if (pipe === null || pipe === undefined || !('read' in pipe))
    throw new Error('Xvfb has no pipe to tell its display.');
  const [line]: unknown[] = await once(createInterface({ input: pipe }), 'line');
  return String(line);
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const end = once(process, 'exit');
  process.kill();
  await end;
}
