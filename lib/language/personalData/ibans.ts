import { remainderBy97 } from './checkDigits';
import type { PersonalData } from './personalData';

/** How long an IBAN is, by country (the registry of ISO 13616). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  ('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 '
    + 'FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 '
    + 'MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 '
    + 'SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const BEGINNING = /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2}(?=[ \u00a0-]?[A-Z\d])/giu;

/** IBANs: of the length of their country, with a check by 97 (ISO 13616), in one piece or in groups. */
export function findIbans(text: string): PersonalData[] {
  return Array.from(text.matchAll(BEGINNING), ({ index }): PersonalData[] => {
    const length = LENGTHS[text.slice(index, index + 2).toUpperCase()];
    const end = length === undefined ? null : endOf(text, index, length);
    if (end === null) return [];
    const plain = text.slice(index, end).replace(/[^a-z\d]/giu, '').toUpperCase();
    return remainderBy97(plain.slice(4) + plain.slice(0, 4)) === 1 ? [{ kind: 'iban', start: index, end }] : [];
  }).flat();
}

/** Where so many letters and digits end, with at most one blank or hyphen between them; null where others stand there. */
function endOf(text: string, start: number, length: number): number | null {
  let at = start;
  for (let count = 0; count < length; at++) {
    const sign = text[at] ?? '';
    if (/[a-z\d]/iu.test(sign)) count++;
    else if (!/[ \u00a0-]/u.test(sign) || !/[a-z\d]/iu.test(text[at + 1] ?? '')) return null;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? null : at;
}
