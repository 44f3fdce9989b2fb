import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the packages of the lock file when they are missing or older than it. Quiet: what npm says is shown only when
 * it fails. Imports nothing but Node's own modules, since it runs before there is anything else.
 */
export function installIfNeeded(root) {
  if (!needsInstall(root)) return;
  if (isLink(join(root, 'node_modules'))) {
    throw new Error('The packages are missing or old, and node_modules is a link: "npm ci" would empty the folder behind it.');
  }
  process.stderr.write('Installing packages…\n');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  throw new Error('The packages could not be installed: "npm ci" failed, see above.');
}

/** npm leaves a copy of the lock file in node_modules, written last. */
function needsInstall(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
