import { describe, expect, test } from 'vitest';
import { readOtherTool } from '@/lib/query/otherTools/normalise';
import type { Tool } from '@/lib/query/otherTools/pasted';
import { readPieces } from '@/lib/query/otherTools/pieces';
import { recognise } from '@/lib/query/otherTools/recognise';

describe('which tool a query comes from', () => {
  test.each<[string, Tool | null]>([
    ['lumo', null],
    ['lumo AND lamp NOT (bulb OR shade)', null],
    ['"lumo lamp"~3', null],
    ['lumo && lamp', null],
    // Signs of a tool in quotes are none.
    ['"{LUMO} LANG(en) /3 $accept: x"', null],
    ['`site == "x"`', null],
    // As much of one tool as of another.
    ['{LUMO} AND LANG(en)', null],
    ['{LUMO} AND LANG(en) AND gender:male', 'brandwatch'],
    ['{LUMO} AND LANG(en) AND NOT RT', 'pulsar'],
    ['lumo NEAR lamp', null],
    ['ingress:lumo NEAR lamp', 'meltwater'],
    ['lumo NEAR lamp NOTNEAR bulb', 'semantria'],
  ])('%s: %s', (text, tool) => {
    expect(recognise(text, readPieces(text, { start: 0, end: text.length }))).toBe(tool);
  });

  test('a bare NEAR reaches as far as in the tool', () => {
    expect(readOtherTool('lumo NEAR lamp')).toBeNull();
    expect(readOtherTool('lumo NEAR lamp EXCLUDE bulb')?.query).toBe('lumo NEAR/10 lamp');
    expect(readOtherTool('ingress:x OR lumo NEAR lamp')?.query).toBe('text:x OR lumo NEAR/4 lamp');
  });

  test('lower-case operators are operators only where the tool has them', () => {
    expect(readOtherTool('ingress:lumo or lamp')?.query).toBe('text:lumo OR lamp');
    expect(readOtherTool('{LUMO} or lamp')?.query).toBe('case:"LUMO" AND "or" AND lamp');
  });
});

describe('what is told', () => {
  test('each change with its place in the pasted text, and each part that is lost', () => {
    const pasted = 'LUMO&nbsp;|| {Lumo} AND gender:male';
    expect(readOtherTool(pasted)).toEqual({
      tool: 'brandwatch',
      query: 'LUMO OR case:"Lumo"',
      changes: [
        { at: { start: 4, end: 10 }, from: '&nbsp;', to: ' ', why: 'entity' },
        { at: { start: 10, end: 12 }, from: '||', to: 'OR', why: 'operator' },
        { at: { start: 13, end: 19 }, from: '{Lumo}', to: 'case:"Lumo"', why: 'exact' },
      ],
      cannot: [{ at: { start: 24, end: 35 }, part: 'gender:male', why: 'person' }],
    });
  });

  test('why a query cannot be made', () => {
    const reasons = (pasted: string): unknown => readOtherTool(pasted)?.cannot.map(({ why }) => why);
    expect(reasons('gender:male')).toEqual(['person', 'nothing-left']);
    expect(reasons('gender:male AND NOT lumo')).toEqual(['person', 'only-exclusions']);
    expect(reasons(`{LUMO} ${'(a b) OR '.repeat(600)} c`)).toEqual(['too-big']);
  });

  test('an unfinished query of our own is left to its field', () => {
    for (const own of ['lumo AND', '(lumo', 'lumo)', '"lumo', 'sitte:x.com', 'lum AND *', 'NOT lumo', 'lumo <<< why', '*lumo']) {
      expect([own, readOtherTool(own)]).toEqual([own, null]);
    }
  });
});
