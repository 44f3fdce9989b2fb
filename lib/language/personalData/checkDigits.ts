const digitsOf = (number: string): number[] => Array.from(number, Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

/** The check of cards and many numbers of the state: every second digit from the right doubled (ISO/IEC 7812-1, annex B). */
export function isLuhn(number: string): boolean {
  const sum = digitsOf(number).reverse().reduce((sum, digit, at) => {
    const value = at % 2 === 0 ? digit : digit * 2;
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The remainder by 97 of a number of any length, whose letters stand for 10 to 35 (ISO 7064, as ISO 13616 uses it). */
export function remainderBy97(number: string): number {
  return Array.from(number).reduce((rest, sign) => {
    const value = Number.parseInt(sign, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
}

/** Steuer-Identifikationsnummer: MOD 11,10 of ISO 7064; of the ten digits before, one stands there twice or thrice, no other again. */
export function isGermanTaxNumber(number: string): boolean {
  const digits = digitsOf(number);
  const counts = new Map<number, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  if (digits[0] === 0 || repeated.length !== 1 || (repeated[0] ?? 0) > 3) return false;
  const product = digits.slice(0, 10).reduce((product, digit) => {
    const sum = (digit + product) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10 === digits[10];
}

/** РНОКПП of Ukraine: days of birth since 1899-12-31 in five digits, here of 1920 to 2045, then number and check. */
export function isUkrainianTaxNumber(number: string): boolean {
  const digits = digitsOf(number);
  const born = Number(number.slice(0, 5));
  return born > 7_305 && born < 53_300 && (weighted(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) % 10 === digits[9];
}

/** УНЗР of Ukraine: date of birth, number, and a check by 7, 3, 1 as in travel documents (ICAO 9303). */
export function isUkrainianRecordNumber(number: string): boolean {
  const digits = digitsOf(number);
  return isDay(number.slice(0, 8)) && weighted(digits, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === digits[12];
}

/** ИНН of a person in Russia, twelve digits with two checks. */
export function isRussianTaxNumber(number: string): boolean {
  const digits = digitsOf(number);
  const first = (weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  const second = (weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
  return first === digits[10] && second === digits[11] && !number.startsWith('0');
}

/** СНИЛС of Russia. */
export function isRussianInsuranceNumber(number: string): boolean {
  const sum = weighted(digitsOf(number), [9, 8, 7, 6, 5, 4, 3, 2, 1]);
  return !/^0+$/u.test(number) && (sum % 101) % 100 === Number(number.slice(9));
}

/** Burgerservicenummer of the Netherlands. */
export function isDutchServiceNumber(number: string): boolean {
  return !/^0+$/u.test(number) && weighted(digitsOf(number), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Numéro d'inscription au répertoire of France: sex, year and month of birth, and a key by 97; Corsica has letters. */
export function isFrenchInsuranceNumber(number: string): boolean {
  const plain = number.replace(/2A/iu, '19').replace(/2B/iu, '18');
  return Number(plain.slice(0, 13)) % 97 === 97 - Number(plain.slice(13));
}

const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** DNI and NIE of Spain. */
export function isSpanishNumber(number: string): boolean {
  const plain = number.toUpperCase().replace(/^[XYZ]/u, (letter) => String('XYZ'.indexOf(letter)));
  return SPANISH_LETTERS[Number(plain.slice(0, 8)) % 23] === plain[8];
}

const ODD_VALUES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Codice fiscale of Italy, also where letters stand for digits, which tells two people with the same code apart. */
export function isItalianTaxCode(code: string): boolean {
  const upper = code.toUpperCase();
  const sum = Array.from(upper.slice(0, 15)).reduce((sum, sign, at) => {
    const value = /\d/u.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return sum + (at % 2 === 0 ? (ODD_VALUES[value] ?? 0) : value);
  }, 0);
  return upper.charCodeAt(15) - 65 === sum % 26;
}

/** NIF of a person in Portugal. */
export function isPortugueseTaxNumber(number: string): boolean {
  const digits = digitsOf(number);
  const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digits[8];
}

/** PESEL of Poland, of people born in 1900 to 2099, whose months of the later century are raised by 20. */
export function isPolishNumber(number: string): boolean {
  const digits = digitsOf(number);
  const month = Number(number.slice(2, 4));
  const written = String(month > 20 ? month - 20 : month).padStart(2, '0');
  const born = `${month > 20 ? '20' : '19'}${number.slice(0, 2)}${written}${number.slice(4, 6)}`;
  return isDay(born) && (10 - (weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digits[10];
}

/** T.C. kimlik numarası of Türkiye. */
export function isTurkishNumber(number: string): boolean {
  const digits = digitsOf(number);
  const first = weighted(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]);
  const second = weighted(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  return digits[0] !== 0 && ((first % 10) + 10) % 10 === digits[9] && second % 10 === digits[10];
}

/** National number of Egypt: century, date of birth, governorate. */
export function isEgyptianNumber(number: string): boolean {
  const governorate = Number(number.slice(7, 9));
  const born = `${number.startsWith('2') ? '19' : '20'}${number.slice(1, 7)}`;
  return /^[23]/u.test(number) && isDay(born) && ((governorate >= 1 && governorate <= 35) || governorate === 88);
}

/** The same with its check, as it is commonly told; the state publishes none. */
export function isCheckedEgyptianNumber(number: string): boolean {
  const digits = digitsOf(number);
  const check = (11 - (weighted(digits, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
  return isEgyptianNumber(number) && check === digits[13];
}

/** Whether eight digits are a day, YYYYMMDD, on which somebody alive may have been born. */
export function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2045) return false;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}
