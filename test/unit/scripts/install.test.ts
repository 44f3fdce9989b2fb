import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installIfNeeded } from '../../../scripts/install.mjs';

const spawn = vi.hoisted(() => vi.fn<() => { status: number }>(() => ({ status: 0 })));
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

test.each([[1, null], [-1, 'node_modules is a link']])('packages behind a link, %d s newer than the lock file: %s', (later, said) => {
  symlinkSync('elsewhere', inRoot('node_modules'));
  writeFileSync(inRoot('elsewhere/.package-lock.json'), '{}');
  utimesSync(inRoot('package-lock.json'), 1_000, 1_000);
  utimesSync(inRoot('elsewhere/.package-lock.json'), 1_000 + later, 1_000 + later);
  expect(refusal()).toBe(said);
  expect(spawn).not.toHaveBeenCalled();
});

function refusal(): string | null {
  try {
    installIfNeeded(root);
    return null;
  } catch (error) {
    return /node_modules is a link/u.exec(String(error))?.[0] ?? 'something else';
  }
}
