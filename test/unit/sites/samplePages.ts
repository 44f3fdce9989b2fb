import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWholePage, type PageReading } from '@/lib/sites/reading/readPage';
import { siteOfHost } from '@/lib/sites/reading/catalogue';
import { SITES } from '@/lib/sites/reading/registry';
import { siteIdOf, type Page, type Site } from '@/lib/sites/reading/site';
import { fill } from '../../pages/fill.mjs';

/** The time that all sample pages are read at. */
export const NOW = Date.UTC(2026, 2, 1, 9, 30);

const folder = join(process.cwd(), 'test/pages/');

export interface SamplePage {
  file: string;
  url: string;
  site: string;
  expect: 'posts' | 'none';
}

export const SAMPLE_PAGES: SamplePage[] = readFileSync(`${folder}manifest.jsonl`, 'utf8').trim().split('\n')
  .map((line) => JSON.parse(line) as SamplePage);

export function sampleSource(file: string): string {
  return fill(readFileSync(folder + file, 'utf8'), NOW);
}

/** What must be found on a sample page, in order; undefined where nothing is noted. */
export function expectedPosts(file: string): Record<string, unknown>[] | undefined {
  const path = folder + file.replace(/\.html$/u, '.json');
  if (!existsSync(path)) return undefined;
  return JSON.parse(fill(readFileSync(path, 'utf8'), NOW)) as Record<string, unknown>[];
}

/**
 * A page's document. happy-dom would fetch what a page asks to preload, so that is taken out; so are the definitions in
 * drawings, at which it ends the page.
 */
export function documentOf(source: string): Document {
  awaitNoElements();
  const quiet = source.replace(/<link\b[^>]*\brel=["']?(?:preload|modulepreload|prefetch)\b[^>]*>/giu, '')
    .replace(/<defs\b[^]*?<\/defs>/giu, '');
  return new DOMParser().parseFromString(withoutFrames(quiet), 'text/html');
}

/** happy-dom remembers all elements that a script might define later, and with them the documents that they stand in. */
function awaitNoElements(): void {
  const awaited = Object.getOwnPropertySymbols(customElements).find(({ description }) => description === 'callbacks');
  if (awaited !== undefined) Reflect.set(customElements, awaited, { get: () => undefined, set: () => undefined });
}

export function siteOf(id: string): Site {
  const site = SITES.find((candidate) => candidate.id === id);
  if (site === undefined) throw new Error(`No site ${id}`);
  return site;
}

export interface SampleReading extends PageReading {
  site: Site;
  siteId: string;
  page: Page | null;
}

/** Reads a page as it stands at an address, with the reader of that host. */
export function readSource(source: string, address: string, now = NOW): SampleReading {
  return readDocument(documentOf(source), address, now);
}

export function readDocument(document: Document, address: string, now = NOW): SampleReading {
  const url = new URL(address);
  const own = siteOfHost(url.hostname);
  const site = own === null ? siteOfAnyHost(url, document) : siteOf(own.id);
  const siteId = siteIdOf(site, url);
  const kind = site.pageKind(url, document);
  if (kind === null) return { site, siteId, page: null, posts: [], health: { found: 0, read: 0, missing: {} } };
  const page: Page = { url, document, kind, now };
  return { site, siteId, page, ...readWholePage(site, page, siteId) };
}

const siteOfAnyHost = (url: URL, document: Document): Site =>
  SITES.find(({ recognises }) => recognises?.(url, document) === true) ?? siteOf('web');

/** Frames hold no posts of their page, and would be loaded. */
const withoutFrames = (html: string): string => html.replace(/<(\/?)iframe\b/giu, '<$1x-frame');
