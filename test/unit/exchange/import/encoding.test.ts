import { describe, expect, test } from 'vitest';
import { findEncoding, type Encoding } from '@/lib/exchange/import/encoding';
import { textPieces, PIECE_BYTES } from '@/lib/exchange/import/textPieces';
import { encoded } from './encoded';

const RUSSIAN = 'Дата;Автор;Текст\n01.02.2026;Марина;Сумка Norvelo порвалась через неделю, ПОДДЕРЖКА молчит\n';
const UKRAINIAN = 'Дата;Автор;Текст\n01.02.2026;Їжак;Сумка порвалася за тиждень, ґудзики відлетіли\n';
const ARABIC = 'التاريخ;الكاتب;النص\n2026-02-01;ليلى;الحقيبة ممتازة والتوصيل سريع جدا\n';
const FRENCH = 'Date;Auteur;Texte\n2026-02-01;Élodie;Le sac est déjà abîmé, très déçue, ça coûte cher\n';
const FRISIAN = 'Datum;Skriuwer\n2026-02-01;De tas fan Norvelo is tige moai, mar de ritssluting is stikken, sûnder gekheid, gâns jild\n';

describe('the encoding of a file', () => {
  test.each<[string, Encoding, boolean]>([
    [RUSSIAN, 'windows-1251', false], [UKRAINIAN, 'windows-1251', false], [RUSSIAN, 'koi8-r', false],
    [ARABIC, 'windows-1256', false], [FRENCH, 'windows-1252', false], [FRISIAN, 'windows-1252', false],
    [RUSSIAN, 'utf-8', true], [ARABIC, 'utf-8', true], [ARABIC, 'utf-16le', true], [FRENCH, 'utf-16be', true],
  ])('of %j is %s', (text, encoding, sure) => {
    const bytes = encoded(text, encoding);
    expect(findEncoding(bytes)).toMatchObject({ encoding, sure });
    expect(new TextDecoder(encoding, { fatal: true }).decode(bytes)).toBe(text);
  });

  test('is told by a mark before all else', () => {
    expect(findEncoding(new Uint8Array([0xff, 0xfe, 0x46, 0x04]))).toEqual({ encoding: 'utf-16le', sure: true, likely: ['utf-16le'] });
    expect(findEncoding(new Uint8Array([0xfe, 0xff, 0x04, 0x46]))).toMatchObject({ encoding: 'utf-16be' });
    expect(findEncoding(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toMatchObject({ encoding: 'utf-8', sure: true });
  });

  test('is UTF-8 where NULs stand in it here and there, and where the sample ends within a letter', () => {
    expect(findEncoding(new TextEncoder().encode('a,b\0,c\nї,\0\0,x\n'))).toMatchObject({ encoding: 'utf-8', sure: true });
    expect(findEncoding(new TextEncoder().encode('ціна').subarray(0, 7))).toMatchObject({ encoding: 'utf-8', sure: true });
  });

  test('of nothing is UTF-8', () => {
    expect(findEncoding(new Uint8Array())).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('the text of a file', () => {
  async function read(bytes: Uint8Array<ArrayBuffer>, encoding: string): Promise<(string | null)[]> {
    const pieces: (string | null)[] = [];
    for await (const piece of textPieces(new Blob([bytes]), encoding)) pieces.push(piece === null ? null : piece.text);
    return pieces;
  }

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('comes whole in pieces that end within letters and ends of lines: %s', async (encoding) => {
    const text = `x${'😀ї\r\n'.repeat(PIECE_BYTES / 4)}\r`;
    const pieces = await read(encoded(text, encoding), encoding);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(text.replaceAll(/\r\n?/gu, '\n'));
  });

  test('ends where bytes are not of the encoding', async () => {
    expect(await read(new Uint8Array([0x41, 0xff, 0x41]), 'utf-8')).toEqual([null]);
    expect(await read(new Uint8Array([0x41, 0x00, 0x41]), 'utf-16le')).toEqual([null]);
  });

  test('of an empty file is empty', async () => {
    expect(await read(new Uint8Array(), 'utf-8')).toEqual(['']);
  });
});
