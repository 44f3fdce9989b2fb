import { say } from '../browser/words.mjs';

const OWN_WORDS = [
  ['flicker*', 'en', -4], ['sick', 'en', 4], ['🔥', null, 2], ['dead on arrival', 'en', -4],
  ['تسريب', 'ar', -4], ['#NightRider', null, 2], ['krass', 'de', 4], ['протікає', 'uk', 0],
].map(([word, language, value]) => ({ word, language, value }));

const press = (page, key, params) => page.getByRole('button', { name: say(key, params), exact: true }).first().click();

/** So many words of which the user said what they say. */
export function ownWords(count) {
  const more = Array.from({ length: count - OWN_WORDS.length }, (_, at) => ({ word: `lamp ${at + 1}`, language: 'en', value: -2 }));
  return { before: (stage) => stage.decide('ownWords', [...OWN_WORDS, ...more]), after: (stage) => stage.decide('ownWords', []) };
}

/** Takes a word away, and says another one anew. */
export async function sayAgain(page) {
  await press(page, 'ownWords.remove', { word: 'sick' });
  await page.getByLabel(say('ownWords.word'), { exact: true }).fill('FLICKER*');
  await page.getByRole('combobox', { name: say('ownWords.language'), exact: true }).selectOption('en');
}

export async function writeWordWrongly(page) {
  await page.getByLabel(say('ownWords.word'), { exact: true }).fill('ask @norvelo');
  await press(page, 'ownWords.add');
}
