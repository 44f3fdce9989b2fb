// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ICONS } from '@/components/controls/icons';
import { svgParts } from '@/components/controls/svgParts';

test.each(Object.entries(ICONS))('%s: every shape as the browser reads it', (_, source) => {
  const drawing = new DOMParser().parseFromString(source, 'text/html').querySelector('svg');
  const shapes = [...(drawing?.children ?? [])].map((shape) => ({
    tag: shape.tagName.toLowerCase(),
    attributes: Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
  }));
  expect(shapes.length).toBeGreaterThan(0);
  expect(svgParts(source)).toEqual(shapes);
});
