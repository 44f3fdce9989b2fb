import { loadModule } from '../../scripts/loadModule.mjs';
import { languageSets } from './languageTexts.mjs';
import { say } from './measure.mjs';


/**
 * How often the language of a short text is found, beside the bare detector (eld extrasmall, told to choose from twelve
 * languages) on the same texts, in hundredths. Texts, and what is skipped: languageTexts.mjs.
 */
export async function languageFound() {
  const module = await loadModule('test/bench/language.ts');
  const { ours, bare } = await module.finders();
  const { sets, missing } = languageSets();
  for (const name of missing) say(`skipped, not on this machine: ${name}`);
  const figures = {};
  const byLanguage = new Map();
  for (const { name, language, texts } of sets) {
    const found = {
      n: texts.length,
      ours: share(texts, (text) => ours(text).language === language),
      eld: share(texts, (text) => bare(text) === language),
    };
    figures[name] = found;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), found]);
  }
  for (const [language, found] of byLanguage) {
    if (found.length > 1) figures[language] = { files: found.length, ours: mean(found, 'ours'), eld: mean(found, 'eld') };
  }
  const twelve = [...byLanguage].filter(([language]) => language !== 'fy')
    .map(([, found]) => ({ ours: mean(found, 'ours'), eld: mean(found, 'eld') }));
  figures.macro = { languages: twelve.length, ours: mean(twelve, 'ours'), eld: mean(twelve, 'eld') };
  const texts = sets.flatMap((set) => set.texts);
  figures['texts/s'] = { n: texts.length, ours: perSecond(texts, ours), eld: perSecond(texts, bare) };
  const own = (language) => mean(byLanguage.get(language) ?? [], 'ours');
  const ratios = { language_macro: figures.macro.ours, language_vs_eld: figures.macro.ours / figures.macro.eld };
  for (const language of ['uk', 'ru', 'nl', 'fy']) if (byLanguage.has(language)) ratios[`language_${language}`] = own(language);
  ratios.languages_below_eld = [...byLanguage.values()].filter((found) => mean(found, 'ours') < mean(found, 'eld')).length;
  return { ratios, figures };
}

const share = (texts, isRight) => hundredths(texts.filter(isRight).length / texts.length * 100);
function perSecond(texts, find) {
  const start = performance.now();
  for (const text of texts) find(text);
  return Math.round(texts.length / (performance.now() - start) * 1000);
}
const mean = (found, key) => hundredths(found.reduce((sum, one) => sum + one[key], 0) / found.length);
const hundredths = (value) => Math.round(value * 100) / 100;
