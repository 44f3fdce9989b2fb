import { answer, type FieldTest } from './fieldFacts';

/** Compares primary subtags: `lang:pt-br` hears all Portuguese. */
export function languageTest(value: string): FieldTest {
  const wanted = value === 'unknown' ? null : primarySubtag(value);
  return ({ subject: { language } }) =>
    language === undefined
      ? 'undecided'
      : answer(language === null ? wanted === null : primarySubtag(language) === wanted);
}

export function sentimentTest(wanted: string): FieldTest {
  return ({ subject: { understood } }) =>
    understood === undefined ? 'undecided' : answer(understood.sentiment === wanted);
}

export function intentTest(wanted: string): FieldTest {
  return ({ subject: { understood } }) =>
    understood?.intent === undefined ? 'undecided' : answer(understood.intent === wanted);
}

/** What nobody finds yet. */
export const notFoundTest: FieldTest = ({ subject: { understood } }) => (understood === undefined ? 'undecided' : 'no');

function primarySubtag(language: string): string {
  return language.toLowerCase().replace(/[-_].*$/u, '');
}
