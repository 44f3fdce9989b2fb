/** One shape of a drawing, as plain data for JSX. */
export interface SvgPart {
  tag: string;
  attributes: Record<string, string>;
}

const SHAPE = /<(\w+)((?:\s+[\w-]+="[^"]*")*)\s*\/>/gu;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/gu;

/**
 * The shapes of an SVG file of the package's icons, which are flat. Read as data, so that no markup is ever put into the page
 * as text, and without the browser's parser, which pages may keep from every script (trusted types).
 */
export function svgParts(source: string): SvgPart[] {
  return [...source.matchAll(SHAPE)].map(([, tag = '', attributes = '']) => ({
    tag,
    attributes: Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value])),
  }));
}
