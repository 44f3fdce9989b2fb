import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'scripts/build-data', 'wxt.config.ts', 'package-lock.json', 'tsconfig.json'];

/** Options of the build in which benches measure: the release's own code, and their page beside it. */
export const BENCH_BUILD = { mode: 'bench', sources: ['test/bench/page', 'scripts/generate'] };

/**
 * Folder of the built extension, built when it is missing or older than its sources. Options: `browser` ('chrome' or
 * 'firefox'), `mode` (a build mode of its own, such as 'read-pages') and `sources` (what that mode adds). What the build
 * says goes to stderr.
 */
export function builtExtension(root, { browser = 'chrome', mode, sources = [] } = {}) {
  const folder = join(root, '.output', `${browser}-mv3${mode ? `-${mode}` : ''}`);
  const manifest = join(folder, 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (builtAt >= newest([...SOURCES, ...sources].map((path) => join(root, path)))) return folder;

  process.stderr.write(`Building Earshot for ${browser === 'firefox' ? 'Firefox' : 'Chromium'}…\n`);
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const options = ['build', '-b', browser, ...(browser === 'firefox' ? ['--mv3'] : []), ...(mode ? ['--mode', mode] : [])];
  const result = spawnSync(process.execPath, [wxt, ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (result.status !== 0 || !existsSync(manifest)) {
    process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    throw new Error('Earshot could not be built, see above.');
  }
  return folder;
}

/** A copy of a built extension with a changed manifest, in a temporary folder that the caller removes. */
export function copyWithManifest(folder, change) {
  const copy = mkdtempSync(join(tmpdir(), 'earshot-build-'));
  cpSync(folder, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
  return copy;
}

/** Latest change below some paths, ms since 1970; folders count, since a removed file changes only its folder. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const stat = statSync(path);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}
