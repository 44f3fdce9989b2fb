import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installIfNeeded } from '../../../scripts/install.mjs';

const spawn = vi.hoisted(() => vi.fn(() => ({ status: 0 })));
vi.mock('node:child_process', () => ({ spawnSync: spawn, default: { spawnSync: spawn } }));

let root: string;
const inRoot = (name: string): string => join(root, name);

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  spawn.mockClear();
  root = mkdtempSync(join(tmpdir(), 'earshot-install-'));
  writeFileSync(inRoot('package-lock.json'), '{}');
  mkdirSync(inRoot('elsewhere'));
});

afterEach(() => rmSync(root, { recursive: true }));

test('missing packages are installed', () => {
  installIfNeeded(root);
  expect(spawn).toHaveBeenCalledOnce();
});

test('the folder behind a linked node_modules is never emptied', () => {
  symlinkSync('elsewhere', inRoot('node_modules'));
  expect(() => installIfNeeded(root)).toThrow('node_modules is a link');
  expect(spawn).not.toHaveBeenCalled();
});

test.each([[1, 0], [-1, 1]])('packages behind a link %d s newer than the lock file are used', (later, refusals) => {
  symlinkSync('elsewhere', inRoot('node_modules'));
  writeFileSync(inRoot('elsewhere/.package-lock.json'), '{}');
  utimesSync(inRoot('package-lock.json'), 1_000, 1_000);
  utimesSync(inRoot('elsewhere/.package-lock.json'), 1_000 + later, 1_000 + later);
  const install = (): void => installIfNeeded(root);
  if (refusals === 0) expect(install).not.toThrow();
  else expect(install).toThrow();
  expect(spawn).not.toHaveBeenCalled();
});
