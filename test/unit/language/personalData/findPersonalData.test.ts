import { describe, expect, it } from 'vitest';
import { findPersonalData, maskPersonalData } from '@/lib/language/personalData/findPersonalData';
import { maskOf, PERSONAL_KINDS } from '@/lib/language/personalData/personalData';
import { LEFT } from './left';
import { TAKEN } from './taken';

describe.each(PERSONAL_KINDS)('personal data of the kind %s', (kind) => {
  it.each(TAKEN[kind])('%s', (marked) => {
    const text = marked.replace(/[«»]/gu, '');
    expect(maskPersonalData(text)).toBe(marked.replace(/«[^»]*»/gu, maskOf(kind)));
  });
});

describe.each(Object.entries(LEFT))('no personal data: %s', (_what, texts) => {
  it.each(texts)('%s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});
