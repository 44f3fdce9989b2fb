import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFormats } from '@/lib/i18n/formats';
import { firstDayOfWeek } from '@/lib/i18n/week';

const REGIONS = [
  { tag: 'en-GB', day: 1 },
  { tag: 'en-US', day: 7 },
  { tag: 'en', day: 7 },
  { tag: 'de', day: 1 },
  { tag: 'ar-EG', day: 6 },
  { tag: 'uk', day: 1 },
];

describe('the week', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(REGIONS)('of $tag begins on day $day', ({ tag, day }) => {
    expect(firstDayOfWeek(tag)).toBe(day);
  });

  it.each(REGIONS)('of $tag begins on day $day where the browser does not say', ({ tag, day }) => {
    const prototype = Intl.Locale.prototype as { getWeekInfo?: unknown };
    const { getWeekInfo } = prototype;
    delete prototype.getWeekInfo;
    try {
      expect(firstDayOfWeek(tag)).toBe(day);
    } finally {
      if (getWeekInfo !== undefined) prototype.getWeekInfo = getWeekInfo;
    }
  });
});

describe('ranges', () => {
  const { dayRange, percentRange, signedPercent } = createFormats('en-GB', 'America/Los_Angeles');

  it('of days say a common month once, and one day as one, wherever the reader is', () => {
    expect(dayRange('2026-11-08', '2026-11-21')).toMatch(/^8\s?–\s?21 Nov 2026$/u);
    expect(dayRange('2026-11-08', '2026-11-08')).toBe('8 Nov 2026');
  });

  it('of shares are no approximation where both ends are written alike', () => {
    expect(percentRange(0.15, 0.22)).toMatch(/^15\s?%?\s?–\s?22\s?%$/u);
    expect(percentRange(0.221, 0.224)).toBe('22%');
    expect(percentRange(0.002, 0.012, 1)).toMatch(/0\.2.*1\.2/u);
  });

  it('of change always have a sign', () => {
    expect([0.781, -0.23, 0].map(signedPercent)).toEqual(['+78%', '\u221223%', '0%']);
  });
});
