import { spawn, spawnSync } from 'node:child_process';

const WIDTH = 1400;
const HEIGHT = 1000;

/** Whether a display can be had on which keys can be pressed: where the browser's own dialogs are to be answered. */
export function hasDisplay() {
  return ['Xvfb', 'xdotool'].every((program) => spawnSync('which', [program]).status === 0);
}

/**
 * Runs `use` while this process has a display of its own, with no desktop on it: `press(...keys)` presses keys, as xdotool
 * names them, and `clickNotification()` the one that the browser shows in the corner.
 */
export async function withDisplay(use) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const before = { DISPLAY: process.env.DISPLAY, DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS };
  try {
    const number = await new Promise((resolve, reject) => {
      server.stdio[3].once('data', (data) => resolve(String(data).trim()));
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`The display ended at once (${code}).`)));
    });
    Object.assign(process.env, { DISPLAY: `:${number}`, DBUS_SESSION_BUS_ADDRESS: 'disabled:' });
    await use({
      press: (...keys) => spawnSync('xdotool', ['key', '--delay', '150', ...keys]),
      clickNotification: () => spawnSync('xdotool', ['mousemove', WIDTH - 250, HEIGHT - 60, 'sleep', '0.3', 'click', '1'].map(String)),
    });
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    server.kill();
  }
}
