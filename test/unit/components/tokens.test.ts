import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../../components/brand/tokens.css', import.meta.url), 'utf8');

type Oklch = [lightness: number, chroma: number, hue: number];

function coloursOf(scheme: 0 | 1): Map<string, Oklch> {
  const found = sheet.matchAll(/--([\w-]+): light-dark\(oklch\(([^)/]+)\), oklch\(([^)/]+)\)\)/gu);
  const numbers = (written = ''): Oklch => written.split(' ').map(Number) as Oklch;
  return new Map([...found].map((match) => [match[1] ?? '', numbers(match[2 + scheme])]));
}

/** Luminance by WCAG of an OKLCH colour, out-of-gamut channels clipped (CSS Color 4, section 12.3). */
function luminanceOf([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Oklch, b: Oklch): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'raised'];
const texts = ['ink', 'ink-soft', 'accent', 'negative-ink', 'neutral-ink', 'positive-ink'];
const shapes = ['negative', 'neutral', 'positive', 'unsure', 'unscored', 'line-strong', 'accent'];
const topics = Array.from({ length: 8 }, (_, hue) => `topic-${hue}`);

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colours, %s', (_, scheme) => {
  const colours = coloursOf(scheme);
  const of = (name: string): Oklch => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`no colour ${name}`);
    return colour;
  };
  const tooClose = (names: string[], against: string[], least: number): string[] =>
    names.flatMap((name) =>
      against
        .filter((ground) => contrast(of(name), of(ground)) < least)
        .map((ground) => `${name} on ${ground}: ${contrast(of(name), of(ground)).toFixed(2)}`),
    );

  it('of text can be read on every ground', () => {
    expect(tooClose(texts, grounds, 4.5)).toEqual([]);
  });

  it('of text can be read on the washes that it stands on', () => {
    expect(tooClose(['negative-ink'], ['negative-wash'], 4.5)).toEqual([]);
    expect(tooClose(['accent', 'ink'], ['accent-wash'], 4.5)).toEqual([]);
    expect(tooClose(['on-accent'], ['accent', 'accent-hover'], 4.5)).toEqual([]);
    expect(tooClose(['ink', 'ink-soft'], ['hover'], 4.5)).toEqual([]);
  });

  it('of shapes and of topics stand out from every ground', () => {
    expect(tooClose([...shapes, ...topics], grounds, 3)).toEqual([]);
  });
});
