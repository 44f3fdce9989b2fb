import { intentOf } from '../counting/signals.mjs';
import { counted } from '../counting/written.mjs';
import { sectionOf, textOf } from '../reading.mjs';
import { folded } from './folded.mjs';
import { wordsIn } from './split.mjs';
import { isStopWord } from './stopWords.mjs';
import { writersOf } from './telling.mjs';
import { bodyOf } from './terms.mjs';

const TITLES = { questions: 'Asked again and again', wishes: 'Wished again and again' };
const NONE = { questions: 'No question was asked by two people.', wishes: 'Nothing was wished by two people.' };
const [MOST_SHOWN, FEWEST, LONGEST] = [8, 2, 300];
const ASKING_SIGN = /[?？؟;՞]["'”»’)\]]*$/u;
/** With so many words that say something, a sentence surely asks something by itself. */
const SAYS_ENOUGH = 3;

/** Questions and wishes as the screen lists them: how it is asked, of how many mentions, and which. */
export function printedRecurring(document) {
  const figures = {};
  for (const [kind, title] of Object.entries(TITLES)) {
    const panel = sectionOf(document, title);
    const items = [...panel.querySelectorAll(':scope > ol > li')];
    if (items.length === 0) figures[kind] = textOf(panel.querySelector(':scope > p'));
    items.forEach((item, at) => {
      const links = [...item.querySelectorAll('details li a')];
      const ids = links.map((link) => new URLSearchParams(link.getAttribute('href').split('?')[1]).get('mention'));
      figures[`${kind} ${at + 1}`] = textOf(item.querySelector('summary'));
      figures[`${kind} ${at + 1}: asks`] = textOf(item.querySelector('p'));
      figures[`${kind} ${at + 1}: of`] = ids.join(' ');
      figures[`${kind} ${at + 1}: examples`] = links.map(textOf).filter((words) => !/^Example \d+$/.test(words)).join('\n');
    });
  }
  return figures;
}

/**
 * What alike sentences are is a judgement, which nothing counts again. Of what was judged: that every mention was read, is one of several
 * people's of one language, and says what it is shown with; how many they are, and in which order; and that what several people ask in the
 * very same words is together and not left out for what fewer ask.
 */
export function recurringOf(said, printed) {
  const byId = new Map(said.map((one) => [one.mention.id, one]));
  const figures = {};
  for (const kind of Object.keys(TITLES)) {
    const lists = Array.from({ length: MOST_SHOWN }, (_, at) => printed[`${kind} ${at + 1}: of`]).filter((ids) => ids !== undefined).map((ids) => ids.split(' '));
    if (lists.length === 0) figures[kind] = NONE[kind];
    lists.forEach((ids, at) => Object.assign(figures, oneOf(kind, at, { ids, byId, printed })));
    const told = lists.map((ids) => ({ n: ids.length, newest: Math.max(...ids.map((id) => byId.get(id)?.mention.listedAt ?? 0)) }));
    const misplaced = told.findIndex((one, at) => at > 0 && (one.n > told[at - 1].n || (one.n === told[at - 1].n && one.newest > told[at - 1].newest)));
    if (misplaced > 0) figures[`${kind} ${misplaced + 1}: before the one above`] = lists[misplaced].length;
    if (kind === 'questions') for (const { sentence, ids } of sameQuestions(said).filter((same) => isMissed(same, lists))) figures[`asked alike: ${sentence}`] = ids.join(' ');
  }
  return figures;
}

function oneOf(kind, at, { ids, byId, printed }) {
  const name = `${kind} ${at + 1}`;
  const own = ids.map((id) => byId.get(id)).filter((one) => one !== undefined);
  const bodies = own.map(({ mention }) => spaced(bodyOf(mention.post)));
  const [question, examples] = [printed[`${name}: asks`], (printed[`${name}: examples`] ?? '').split('\n')];
  const ordered = own.toSorted((a, b) => b.mention.listedAt - a.mention.listedAt || (a.mention.id < b.mention.id ? -1 : 1));
  const isOne = new Set(own.map(({ mention }) => mention.understanding.language.language)).size === 1 && writersOf(own).size >= FEWEST;
  const isSaid = bodies.some((body) => body.includes(question)) && examples.every((words, place) => bodies[place]?.includes(words));
  const isMeant = kind === 'wishes' ? own.every(({ mention }) => intentOf(mention) === 'request') : [question, ...examples].every((words) => ASKING_SIGN.test(words));
  return {
    [name]: counted(new Set(own.map(({ mention }) => mention.id)).size, 'mention'),
    [`${name}: asks`]: isSaid && isMeant && question.length <= LONGEST ? question : 'not said so by these',
    [`${name}: of`]: isOne ? ordered.map(({ mention }) => mention.id).join(' ') : 'not of several people and one language',
    [`${name}: examples`]: examples.join('\n'),
  };
}

const spaced = (text) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\s+/g, ' ').trim();

/** Questions that several people ask in the very same words: [{sentence, ids}]. */
function sameQuestions(said) {
  const groups = new Map();
  for (const one of said) {
    const { language } = one.mention.understanding.language;
    if (language === null) continue;
    for (const sentence of new Set(bodyOf(one.mention.post).match(/(?<=^|[.!?]\s|\n)[^.!?\n:;…]{10,200}\?(?=\s|$)/gu) ?? [])) {
      const words = wordsIn(folded(sentence).text).map(({ text }) => text);
      if (words.filter((word) => /\p{L}{3}/u.test(word) && !isStopWord(word, language)).length < SAYS_ENOUGH) continue;
      const key = `${language} ${words.join(' ')}`;
      groups.set(key, { sentence, own: [...(groups.get(key)?.own ?? []), one] });
    }
  }
  return [...groups.values()].filter(({ own }) => writersOf(own).size >= FEWEST).map(({ sentence, own }) => ({ sentence, ids: own.map(({ mention }) => mention.id) }));
}

function isMissed({ ids }, lists) {
  if (lists.some((list) => ids.every((id) => list.includes(id)))) return false;
  return lists.length < MOST_SHOWN || ids.length > lists.at(-1).length;
}
