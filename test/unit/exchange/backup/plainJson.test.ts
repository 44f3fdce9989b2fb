import { describe, expect, it } from 'vitest';
import { readJson, writeJson } from '@/lib/exchange/backup/plainJson';

const deep = (depth: number): unknown => (depth === 0 ? 1 : [deep(depth - 1)]);

describe('JSON of what is stored', () => {
  it.each<[string, unknown, string]>([
    ['keys in the order of their code units', { b: 1, a: { ж: 1, Z: [2, null] } }, '{"a":{"Z":[2,null],"ж":1},"b":1}'],
    ['an integer array', new Uint32Array([0, 4_294_967_295]), '{"$":["Uint32Array",0,4294967295]}'],
    ['another array', { a: new Float64Array([0.1, Number.NaN, -0]) }, '{"a":{"$":["Float64Array",0.1,{"$":["number","NaN"]},{"$":["number","-0"]}]}}'],
    ['numbers that JSON has not', [Number.NaN, Infinity, -Infinity, -0], '[{"$":["number","NaN"]},{"$":["number","Infinity"]},{"$":["number","-Infinity"]},{"$":["number","-0"]}]'],
    ['an object that looks like a tag', { $: ['number', '-0'], a: 1 }, '{"$":["object",["$",["number","-0"]],["a",1]]}'],
    ['half of a letter', '\ud800', '"\\ud800"'],
  ])('writes %s', (_, value, line) => {
    expect(writeJson(value)).toBe(line);
    const read = readJson(line);
    expect(writeJson(read)).toBe(line);
    expect(read).toEqual(value);
  });

  it('leaves out what is undefined', () => {
    expect(writeJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });

  it('keeps a key that would change the object a key', () => {
    const line = '{"__proto__":{"polluted":true},"a":{"$":["number","-0"]}}';
    const read = readJson(line) as object;
    expect([Object.keys(read), 'polluted' in read, Object.getPrototypeOf(read)]).toEqual([['__proto__', 'a'], false, Object.prototype]);
    expect(writeJson(read)).toBe(line);
  });

  it.each<[string, unknown]>([
    ['a function', () => undefined], ['a large integer', 1n], ['bytes of no kind', new DataView(new ArrayBuffer(1))], ['depths without end', deep(100)],
  ])('has no form for %s', (_, value) => {
    expect(() => writeJson(value)).toThrow(TypeError);
  });

  it.each(['{"$":1}', '{"$":["Date",1]}', '{"$":["Uint32Array","1"]}', '{"$":["object",1]}', '{"$":["toString"]}'])('reads no tag %s', (line) => {
    expect(() => readJson(line)).toThrow(TypeError);
  });
});
