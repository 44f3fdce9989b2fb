import { decoded, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => reviewsInData(html);
export default expectedOf;

function reviewsInData(html: string): Expected[] {
  const found: Expected[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const item = value as Record<string, unknown>;
    if (item['@type'] === 'Review' && typeof item['reviewBody'] === 'string') {
      found.push({ id: null, text: decoded(item['reviewBody']) });
    }
    Object.values(item).forEach(visit);
  };
  for (const [, source = ''] of html.matchAll(/<script[^>]*application\/ld\+json[^>]*>([^]*?)<\/script>/gu)) {
    visit(JSON.parse(source));
  }
  return found;
}
