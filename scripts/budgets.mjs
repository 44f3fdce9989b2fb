// Checks what a build weighs and what it must not hold. `npm run build` first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const OUTPUT = '.output';

const gzipped = (files) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** The scripts and styles that a page loads before it can be used, through all their static imports. */
function loadedBy(folder, page) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !existsSync(join(folder, file))) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) visit(join('chunks', name));
  };
  const html = readFileSync(join(folder, page), 'utf8');
  for (const [, name] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) visit(name);
  return [...found].map((file) => join(folder, file));
}

/** Code may be loaded on demand by pages, but not by the worker or in a web page: it fails there. */
const FORBIDDEN = [
  { what: 'import()', pattern: /\bimport\s*\(/ },
  { what: 'eval', pattern: /\beval\s*\(|new Function\s*\(/ },
  { what: 'the message that hands out unmatched posts', pattern: /handOut/ },
];

function checkBuild(folder) {
  const site = join(folder, 'sites');
  const sites = readdirSync(site).map((file) => join(site, file));
  const listener = join(folder, 'listener.js');
  const worker = join(folder, 'background.js');
  const pointed = join(folder, 'pointed.js');
  const card = join(folder, 'card.js');
  const composer = join(folder, 'composer.js');
  const forms = join(folder, 'forms.js');
  const parts = [card, composer, forms].filter((file) => existsSync(file));
  const lines = [
    ...sites.map((file) => ({ name: `listener with ${file.slice(site.length + 1)}`, files: [listener, file], most: 40 })),
    { name: 'what was pointed at', files: [pointed], most: 40 },
    { name: 'card in a page', files: [card], most: 60 },
    { name: 'worker', files: [worker], most: 200 },
    { name: 'popup', files: loadedBy(folder, 'popup.html'), most: 110 },
    { name: 'side panel', files: loadedBy(folder, 'sidepanel.html'), most: 110 },
  ].map((line) => ({ ...line, size: gzipped(line.files) / KB }));
  for (const { name, size, most } of lines) {
    console.log(`${folder}  ${name.padEnd(32)} ${size.toFixed(1).padStart(7)} kB gzip of ${most}${size > most ? '  TOO BIG' : ''}`);
  }
  const problems = lines.filter(({ size, most }) => size > most).map(({ name }) => `${name} is too big`);
  for (const file of [worker, listener, pointed, ...parts, ...sites]) {
    const text = readFileSync(file, 'utf8');
    for (const { what, pattern } of FORBIDDEN) if (pattern.test(text)) problems.push(`${file} holds ${what}`);
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  for (const key of ['web_accessible_resources', 'host_permissions', 'content_scripts', 'externally_connectable', 'key']) {
    if (key in manifest) problems.push(`${folder}/manifest.json declares ${key}`);
  }
  if (existsSync(join(folder, 'bench.html'))) problems.push(`${folder} holds the bench's page`);
  return problems;
}

const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => join(OUTPUT, name)).filter((folder) => existsSync(folder));
if (builds.length === 0) {
  console.error('There is no build to weigh: run `npm run build` first.');
  process.exit(2);
}
const problems = builds.flatMap(checkBuild);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
