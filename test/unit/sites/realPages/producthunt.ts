import { withoutTags, type ExpectedOf } from './expected';

/** Lists of what is to come: an address, then the name, a dash and the tagline in one element. */
const expectedOf: ExpectedOf = (html) => [...html.matchAll(/href="\/products\/([^"?#]+)">\s*<div\b[^>]*data-test="product-item-name"[^>]*>([^]*?)<\/div>/gu)].map(([, slug, line = '']) => {
  const [name = '', tagline = ''] = line.split(/<span[^>]*>\s*\u2014\s*<\/span>/u);
  return { id: `product-${slug}`, title: withoutTags(name), text: withoutTags(tagline), parentId: null, partial: true };
});
export default expectedOf;
