import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every source file under some folders, as paths from the project's root. */
export function sourcesOf(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|tsx)$/u.test(file))
      .map((file) => join(folder, file)),
  );
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** What a file imports (`types: false`: at run time only; `later: false`: before it runs): paths from the root for our own, names for packages. */
export function importsOf(file: string, { types = true, later = true } = {}): string[] {
  const whole = textOf(file);
  const text = types ? whole : whole.replace(/(?:^|\n)\s*(?:import|export) type\b[^'";]*from\s*'[^']+'/gu, '');
  const found = text.matchAll(/(?:^|\n)\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'|\bimport\(\s*'([^']+)'/gu);
  return [...found].filter((match) => later || match[1] !== undefined).map((match) => {
    const name = match[1] ?? match[2] ?? '';
    if (name.startsWith('@/')) return name.slice(2);
    return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
  });
}

/**
 * Every file of ours that some files import at run time, however indirectly, themselves included; without `later`, only what
 * is loaded before they run.
 */
export function reachedFrom(start: readonly string[], all: readonly string[], { later = true } = {}): string[] {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const path of importsOf(file, { types: false, later })) {
      const found = [`${path}.ts`, `${path}.tsx`, path].find((candidate) => all.includes(candidate));
      if (found !== undefined) waiting.push(found);
    }
  }
  return [...reached];
}

/** The room that a path belongs to; null for packages. */
export function roomOf(path: string): string | null {
  const [top, second] = path.split('/');
  if (top === 'lib') return second ?? null;
  if (top === 'components') return second === 'hooks' ? 'hooks' : 'components';
  return top === 'entrypoints' || top === 'test' || top === 'scripts' ? top : null;
}
