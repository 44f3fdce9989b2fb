import type { UnderstoodSignals } from '../subject';
import { answer, foldedName, type FieldTest } from './fieldFacts';

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

export function signalTest(field: keyof UnderstoodSignals, wanted: string): FieldTest {
  return ({ subject: { understood } }) => {
    const found = understood?.signals?.[field];
    return found === undefined ? 'undecided' : answer(found.some((name) => foldedName(name) === wanted));
  };
}

function primarySubtag(language: string): string {
  return language.toLowerCase().replace(/[-_].*$/u, '');
}
