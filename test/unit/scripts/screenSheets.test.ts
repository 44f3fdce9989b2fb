import { describe, expect, it } from 'vitest';
import { byScreen, screenSheet } from '../../../scripts/screens/screenSheets.mjs';

const look = (state: string, count: number, findings: string[] = []) => ({ state, count, language: 'en', scheme: 'dark', findings, file: `${state}-${count}.png` });

describe('a sheet of one screen', () => {
  it('holds its windows of all sizes and counts', () => {
    const looks = [look('insights-own', 0), look('insights-own', 3), look('insights-own-narrow', 3, ['wide']), look('insights-goals', 0)];
    const screens = byScreen(looks);
    expect(screens.map(({ name, looks: own }) => [name, own.length])).toEqual([['insights-own', 3], ['insights-goals', 1]]);
    const [own] = screens;
    const html = own === undefined ? '' : screenSheet(own);
    expect([...html.matchAll(/<th>([^<]*)<\/th>/gu)].map(([, words]) => words)).toEqual(['', 'narrow en dark', 'wide en dark', '0', '3']);
    expect([...html.matchAll(/<td(?: class="bad")?>.*?<\/td>/gu)].map(([cell]) => /screens\/([^"]*)"/u.exec(cell)?.[1] ?? null)).toEqual([
      null, 'insights-own-0.png', 'insights-own-narrow-3.png', 'insights-own-3.png',
    ]);
    expect(html).toContain('<td class="bad">');
  });
});
