import type { PersonalData } from './personalData';

const LOCAL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,62}[\\p{L}\\p{N}_+-])?";
const LATIN = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,6}(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24})';
const OTHER = '(?:(?![a-z])[\\p{L}\\p{N}-]{1,62}\\.){1,6}(?:[\\u0400-\\u04ff]{2,12}|[\\u0600-\\u06ff]{2,16})';
const ADDRESS = new RegExp(`(?<![\\p{L}\\p{N}@._%+-])${LOCAL}@(?:${LATIN}|${OTHER})(?![a-z0-9@])`, 'giu');
/** As people hide it from machines: "ada (at) example (dot) com". */
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}@._%+-])${LOCAL} ?[([{](?:at|a|собака|@)[)\\]}] ?[a-z0-9-]{1,62}(?: ?(?:\\.|[([{](?:dot|punkt|punto|point|\\.|точка|крапка)[)\\]}]) ?[a-z0-9-]{2,62}){1,4}`,
  'giu',
);
/** Endings of files, which stand behind an @ in names of pictures ("logo@2x.png"). */
const FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|css|js|json|html?|mp4|pdf)$/iu;

/** Mail addresses; not the handles of networks of many servers (@ada@example.social), which name an account. */
export function findEmails(text: string): PersonalData[] {
  if (!/@|[([{](?:at|a|собака)[)\]}]/iu.test(text)) return [];
  return [ADDRESS, SPELLED].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (found): PersonalData[] =>
      FILE.test(found[0]) ? [] : [{ kind: 'email', start: found.index, end: found.index + found[0].length }],
    ).flat(),
  );
}
