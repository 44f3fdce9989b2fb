import { isBeside, wholeWords } from './besideWords';
import type { PersonalData } from './personalData';

const FOUR = /(?<![\p{L}\p{N}._/-])(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}(?![\p{L}\p{N}_-]|\.\d)/gu;
const SIX = /(?<![\p{L}\p{N}:.])(?:[\da-f]{1,4}(?::[\da-f]{1,4}){7}|[\da-f]{1,4}(?::[\da-f]{1,4}){0,6}::(?:[\da-f]{1,4}(?::[\da-f]{1,4}){0,6})?)(?![\p{L}\p{N}:]|\.\d)/giu;

const IP = wholeWords('ip|ipv4|ipv6|ip-?ад?дрес\\p{L}*|айпі|айпи|آي بي');
const VERSION = wholeWords(
  'v|ver|versions?|versie|ferzje|versión|versione|versão|wersj\\p{L}*|sürüm\\p{L}*|верси\\p{L}*|версі\\p{L}*|прошивк\\p{L}*|إصدار|اصدار|الإصدار|firmware|build|release|update|driver|chrome|firefox|edge|ios|android|patch|chapter|section|kapitel|абзац|пункт\\p{L}*|п',
);
/** Of every machine, and so of nobody. */
const NOBODYS = /^(?:0\.|127\.|255\.)|\.0\.0\.0$/u;

/** Addresses of machines, IPv4 and IPv6; not the numbers of versions, chapters and times. */
export function findIpAddresses(text: string): PersonalData[] {
  const four = Array.from(text.matchAll(FOUR)).filter(({ 0: written, index }) => {
    const place = { start: index, end: index + written.length };
    if (NOBODYS.test(written)) return false;
    if (isBeside(IP, text, place)) return true;
    // One digit each is how versions and chapters look.
    return /\d\d/u.test(written) && !isBeside(VERSION, text, { ...place, end: text.length });
  });
  const six = Array.from(text.matchAll(SIX)).filter(({ 0: written }) => {
    const parts = written.split(':').filter((part) => part !== '');
    return /\d/u.test(written) && (parts.length >= 3 || /^(?:2[\da-f]{3}|f[cd][\da-f]{2}|fe80)$/iu.test(parts[0] ?? '')) && parts.length <= 8 && (parts.length === 8) !== written.includes('::');
  });
  return [...four, ...six].map(({ 0: written, index }) => ({ kind: 'ip', start: index, end: index + written.length }));
}
