import { attributeOf, withoutTags, type Expected, type ExpectedOf } from './expected';

/** Posts of the app, from their numbers and addresses; the one that the page is about has its counts below. */
const expectedOf: ExpectedOf = (html) => {
  const origin = 'https://mastodon.social';
  const blocks = html.split(/<div class="(?:status status-|detailed-status")/u).slice(1);
  return blocks.map((block): Expected => {
    const link = /<a [^>]*class="(?:status__relative-time|detailed-status__datetime)"[^>]*>/u.exec(block)?.[0] ?? '';
    const text = /<div class="status__content__text[^>]*>([^]*?)<\/div>/u.exec(block)?.[1] ?? '';
    const count = (part: string): number | null => {
      const shown = new RegExp(`detailed-status__${part}">([^]*?)</a>`, 'u').exec(block)?.[1];
      return shown === undefined ? null : Number(withoutTags(shown).trim());
    };
    const likes = count('favorites');
    return {
      id: origin + (attributeOf(link, 'href') ?? ''), text: withoutTags(text.replaceAll('</p>', '\n')), repost: false, partial: false,
      ...(likes === null ? { } : { likes, parentId: null }),
    };
  });
};
export default expectedOf;
