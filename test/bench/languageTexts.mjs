import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { translationsIn } from './catalogues.mjs';
import { filesInArchive } from './archive.mjs';

const SHORTEST = 20;
const LONGEST = 280;
/** A short text is shorter than this. */
const SHORT = 60;
const MOST = 600;

const LABELLED = process.env.EARSHOT_LABELLED ?? fileURLToPath(new URL('../../../shared/sentiment', import.meta.url));
const CATALOGUES = '/usr/share/locale';
/** Debian packages whose translations are texts for users, by the catalogue that they install. */
const DEBIAN = ['apt', 'coreutils', 'glib20', 'gnupg2', 'gtk30', 'PackageKit', 'shadow', 'software-properties', 'systemd', 'tar'];
const FRISIAN_PACKAGE = 'firefox-esr-l10n-fy-nl';

const ADDRESSES = /(?:https?:\/\/|www\.)\S+/gu;
const HANDLES = /(?<![\p{L}\p{N}_])@\w+/gu;

/**
 * Sets of texts of 20 to 280 characters, each of one language: the development rows of the labelled files (`EARSHOT_LABELLED`),
 * and openly licensed translations of Debian and npm packages that stand on this machine. What is missing is named instead.
 *
 * @returns {{ sets: { name: string, language: string, texts: string[] }[], missing: string[] }}
 */
export function languageSets() {
  const sets = [...labelled(), ...catalogues(), ...accessibility(), ...frisian()];
  const isEmpty = ({ texts }) => texts.length === 0;
  return { sets: sets.filter((set) => !isEmpty(set)), missing: sets.filter(isEmpty).map(({ name }) => name) };
}

function labelled() {
  if (!existsSync(LABELLED)) return [{ name: `labelled files in ${LABELLED}`, language: '', texts: [] }];
  return readdirSync(LABELLED).filter((file) => file.endsWith('.jsonl')).toSorted().map((file) => {
    const name = file.replace('.jsonl', '');
    const rows = readFileSync(join(LABELLED, file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line));
    const texts = rows.filter(({ split }) => split === 'dev').map(({ text }) => plain(text)).filter((text) => text.length >= SHORTEST);
    // Moroccan posts in Latin letters are in no language that a detector of twelve knows.
    return { name, language: name.slice(0, 2), texts: name === 'ar-afrisenti-ary' ? texts.filter(isArabic) : texts };
  });
}

function catalogues() {
  return ['nl', 'it', 'uk'].map((language) => {
    const texts = DEBIAN.flatMap((domain) => {
      const file = join(CATALOGUES, language, 'LC_MESSAGES', `${domain}.mo`);
      return existsSync(file) ? translationsIn(readFileSync(file)) : [];
    }).map(plain).filter(isSentence);
    const fitting = language === 'uk' ? texts.filter((text) => text.length < SHORT && /\p{Script=Cyrillic}{3}/u.test(text)) : texts;
    return { name: `${language}-debian${language === 'uk' ? '-short' : ''}`, language, texts: sample(fitting) };
  });
}

function accessibility() {
  return ['nl', 'it'].map((language) => {
    const file = fileURLToPath(new URL(`../../node_modules/axe-core/locales/${language}.json`, import.meta.url));
    const texts = existsSync(file) ? stringsIn(JSON.parse(readFileSync(file, 'utf8'))).map(plain).filter(isSentence) : [];
    return { name: `${language}-axe-core`, language, texts: sample(texts) };
  });
}

function frisian() {
  const own = ['everywhere', 'later', 'pages'].map((part) =>
    JSON.parse(readFileSync(new URL(`../../lib/i18n/messages/${part}/fy.json`, import.meta.url), 'utf8')));
  return [
    { name: FRISIAN_PACKAGE, language: 'fy', texts: sample(languagePack().map(plain).filter(isSentence)) },
    { name: 'fy-earshot', language: 'fy', texts: sample(stringsIn(own).map(plain).filter(isSentence)) },
  ];
}

/** Messages of the Frisian language pack, where Debian's package is installed. */
function languagePack() {
  try {
    const listed = execFileSync('dpkg', ['-L', FRISIAN_PACKAGE], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const archive = listed.split('\n').find((file) => file.endsWith('.xpi'));
    return archive === undefined ? [] : filesInArchive(readFileSync(archive), '.ftl').flatMap(messagesOf);
  } catch {
    return [];
  }
}

function messagesOf(fluent) {
  return fluent.split('\n').map((line) => /^(?:\s*\.)?[\w-]+ = (.+)$/u.exec(line)?.[1] ?? '');
}

function stringsIn(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A text without addresses, handles and placeholders, cut to the longest length. */
function plain(text) {
  return text.replace(ADDRESSES, ' ').replace(HANDLES, ' ').replace(/\$?\{[^}]*\}|%\([^)]*\)[a-z]|%[-\d.]*[a-z]+|<[^>]*>/giu, ' ')
    .replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
}

// Translations hold commands, options and names too: what is left are sentences.
function isSentence(text) {
  return text.length >= SHORTEST && (text.match(/(?<!\S)\p{L}+/gu)?.length ?? 0) >= 4 && !/--|[/\\|=_<>[\]]/u.test(text);
}

function isArabic(text) {
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

function sample(texts) {
  const distinct = [...new Set(texts)];
  const step = Math.max(1, distinct.length / MOST);
  return Array.from({ length: Math.min(MOST, distinct.length) }, (_, index) => distinct[Math.floor(index * step)]);
}
