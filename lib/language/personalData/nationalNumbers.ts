import {
  isCheckedEgyptianNumber, isDutchServiceNumber, isEgyptianNumber, isFrenchInsuranceNumber, isGermanTaxNumber, isItalianTaxCode, isLuhn,
  isPolishNumber, isPortugueseTaxNumber, isRussianInsuranceNumber, isRussianTaxNumber, isSpanishNumber, isTurkishNumber,
  isUkrainianRecordNumber, isUkrainianTaxNumber,
} from './checkDigits';

/** A number by which a state knows a person. */
export interface NationalNumber {
  /** What it looks like, with blanks and hyphens where people write them; digits are western ones. */
  pattern: RegExp;
  /** Its name, as a pattern, in the languages in which people speak of it. */
  words: string;
  /** Whether it holds, without blanks and hyphens, beside its word. */
  holds: (number: string) => boolean;
  /** Whether it is told from other numbers without its word; absent: it is not. Checks that one in ten numbers pass do not tell. */
  alone?: (number: string, written: string) => boolean;
}

const ANY = (): boolean => true;
const SIGN = "[\\s\\u00a0\\u202f-]?";

/** A pattern of groups of signs, between which a blank or a hyphen may stand. */
function groups(...parts: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_+])${parts.join(SIGN)}(?![\\p{L}\\p{N}_])`, 'giu');
}

const PASSPORT = 'passport|paspoort|reisepass|passeport|pasaporte|passaporto|passaporte|paszport\\p{L}*|pasaport\\p{L}*|paspoart|جواز';
const ID_CARD = 'id[- ]?карт\\p{L}*|посвідчення особи';

export const NATIONAL_NUMBERS = {
  'ua-tax': {
    pattern: groups('\\d{10}'),
    words: 'рнокпп|іпн|інн|идентификационный код|ідентифікаційн\\p{L}+|податков\\p{L}+ номер',
    holds: isUkrainianTaxNumber,
  },
  'ua-record': { pattern: groups('\\d{8}', '\\d{5}'), words: 'унзр', holds: isUkrainianRecordNumber, alone: (number, written) => written.includes('-') && isUkrainianRecordNumber(number) },
  'ua-passport': { pattern: groups('(?:[А-ЯІЇЄҐ]{2}', '(?:№ ?)?\\d{6}|\\d{9})'), words: `паспорт\\p{L}*|${ID_CARD}`, holds: ANY },
  'ru-tax': { pattern: groups('\\d{12}'), words: 'инн', holds: isRussianTaxNumber, alone: isRussianTaxNumber },
  'ru-insurance': {
    pattern: groups('\\d{3}', '\\d{3}', '\\d{3}', '\\d{2}'),
    words: 'снилс\\p{L}*',
    holds: isRussianInsuranceNumber,
    alone: (number, written) => /^\d{3}-\d{3}-\d{3}\D\d{2}$/u.test(written) && isRussianInsuranceNumber(number),
  },
  'ru-passport': { pattern: groups('\\d{2}', '\\d{2}', '(?:№ ?)?\\d{6}'), words: 'паспорт\\p{L}*', holds: ANY },
  'nl-service': { pattern: groups('\\d{2,4}', '\\d{2,3}', '\\d{2,3}'), words: 'bsn|burgerservice\\p{L}+|sofi-?nummer|boargertsjinst\\p{L}+', holds: (number) => number.length === 9 && isDutchServiceNumber(number) },
  'de-tax': {
    pattern: groups('\\d{2}', '\\d{3}', '\\d{3}', '\\d{3}'),
    words: 'steuer-?id\\p{L}*|steuerliche identifikations\\p{L}*|idnr|tin', holds: isGermanTaxNumber, alone: isGermanTaxNumber,
  },
  'de-card': {
    pattern: groups('(?=[A-Z]*\\d)[CFGHJKLMNPRTVWXYZ\\d]{9}\\d?'), words: 'personalausweis\\p{L}*|ausweis-?(?:nummer|nr)|perso', holds: (number) => /\d.*\d.*\d/u.test(number),
  },
  'fr-insurance': {
    pattern: groups('[12]', '\\d{2}', '(?:0[1-9]|1[0-2]|[2-9]\\d)', '(?:\\d{2}|2[AB])', '\\d{3}', '\\d{3}', '\\d{2}'),
    words: 's[ée]curit[ée] sociale|nir|num[ée]ro de s[ée]cu|sécu', holds: isFrenchInsuranceNumber, alone: isFrenchInsuranceNumber,
  },
  'es-id': { pattern: groups('\\d{8}', '[A-Z]'), words: 'dni|nif|documento nacional', holds: isSpanishNumber, alone: (number, written) => /[A-Z]$/u.test(written) && isSpanishNumber(number) },
  'es-foreigner': { pattern: groups('[XYZ]', '\\d{7}', '[A-Z]'), words: 'nie', holds: isSpanishNumber, alone: isSpanishNumber },
  'it-tax': {
    pattern: groups('[A-Z]{6}', '[\\dLMNP-V]{2}[ABCDEHLMPRST][\\dLMNP-V]{2}', '[A-Z][\\dLMNP-V]{3}[A-Z]'),
    words: 'codice fiscale|c\\.?f\\.?', holds: isItalianTaxCode, alone: (code) => /\d/u.test(code) && isItalianTaxCode(code),
  },
  'pt-tax': { pattern: groups('(?:[123]\\d|45)\\d', '\\d{3}', '\\d{3}'), words: 'nif|contribuinte', holds: isPortugueseTaxNumber },
  'pl-number': { pattern: groups('\\d{11}'), words: 'pesel\\p{L}*', holds: isPolishNumber, alone: isPolishNumber },
  'tr-number': { pattern: groups('[1-9]\\d{10}'), words: 'tckn|t\\.?c\\.? ?(?:kimlik|no)|kimlik no|kimlik numara\\p{L}*', holds: isTurkishNumber, alone: isTurkishNumber },
  'gb-insurance': {
    pattern: groups('(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]', '\\d{2}', '\\d{2}', '\\d{2}', '[A-D]'),
    words: 'national insurance|nino|ni (?:number|no)|n\\.i\\.', holds: ANY,
  },
  'us-security': {
    pattern: groups('(?!000|666|9)\\d{3}', '(?!00)\\d{2}', '(?!0000)\\d{4}'), words: 'ssn|social security|itin', holds: ANY,
  },
  'sa-id': { pattern: groups('[12]\\d{9}'), words: 'هوي[ةه]|إقام[ةه]|اقام[ةه]|سجل مدني|السجل المدني|iqama|national id', holds: isLuhn },
  'eg-id': { pattern: groups('[23]\\d{6}', '\\d{2}', '\\d{5}'), words: 'رقم قومي|الرقم القومي|بطاق[ةه]|national id', holds: isEgyptianNumber, alone: isCheckedEgyptianNumber },
  'ae-id': {
    pattern: groups('784', '(?:19|20)\\d{2}', '\\d{7}', '\\d'),
    words: 'emirates id|هوي[ةه]', holds: ANY, alone: (number, written) => written.includes('-') || isLuhn(number),
  },
  passport: { pattern: groups('(?:[A-Z]{1,3}[ -]?)?\\d{6,9}'), words: PASSPORT, holds: ANY },
} satisfies Record<string, NationalNumber>;

export type NationalNumberName = keyof typeof NATIONAL_NUMBERS;
