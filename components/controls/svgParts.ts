/** One shape of a drawing, as plain data for JSX. */
export interface SvgPart {
  tag: string;
  attributes: Record<string, string>;
}

/** The shapes of an SVG file from the package. Read as data, so that no markup is ever put into the page as text. */
export function svgParts(source: string): SvgPart[] {
  const drawing = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  return [...drawing.children].map((shape) => ({
    tag: shape.tagName.toLowerCase(),
    attributes: Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
  }));
}
