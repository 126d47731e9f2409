import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

export interface Point {
  x: number;
  y: number;
}

/** A display of its own, with the keys and the mouse of whoever sits before it. */
export interface Display {
  /** The environment for a program that is to show itself here. */
  env: NodeJS.ProcessEnv;
  /** Presses keys one after the other, by their X names: `ctrl+shift+space`. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  point(at: Point): Promise<void>;
  click(at: Point, times?: number): Promise<void>;
  /** Gives the keys to a window. There is no window manager that would do so. */
  focus(window: string): Promise<void>;
  /** The visible windows of a class of programs, the topmost last. */
  windows(ofClass: string): Promise<string[]>;
  close(): Promise<void>;
}

const run = promisify(execFile);
const betweenKeysMs = '15';

/** Starts Xvfb on a display that is free, and stops it again. */
export async function startDisplay(width = 1300, height = 900): Promise<Display> {
  const server = spawn(
    process.env.XVFB ?? 'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stop = (): boolean => server.kill();
  process.once('exit', stop);
  const chosen = server.stdio[3] as Readable;
  const [line] = (await Promise.race([
    once(chosen, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start'))),
  ])) as [Buffer];
  const env = { ...process.env, DISPLAY: `:${String(line).trim()}`, GDK_BACKEND: 'x11' };
  const xdotool = async (...args: string[]): Promise<string> => (await run('xdotool', args, { env })).stdout.trim();
  const to = ({ x, y }: Point): string[] => ['mousemove', String(Math.round(x)), String(Math.round(y))];
  return {
    env,
    press: async (...keys) => void (await xdotool('key', '--delay', betweenKeysMs, ...keys)),
    type: async (text) => void (await xdotool('type', '--delay', betweenKeysMs, text)),
    point: async (at) => void (await xdotool(...to(at))),
    click: async (at, times = 1) => void (await xdotool(...to(at), 'click', '--repeat', String(times), '1')),
    focus: async (window) => void (await xdotool('windowfocus', window)),
    windows: async (ofClass) =>
      (await xdotool('search', '--onlyvisible', '--class', ofClass).catch(() => '')).split('\n').filter(Boolean),
    close: async () => {
      process.off('exit', stop);
      if (server.exitCode !== null || server.signalCode !== null) return;
      const ended = once(server, 'exit');
      stop();
      await ended;
    },
  };
}
