import { attributeOf, decoded, withoutTags, type ExpectedOf } from './expected';

/** Cards of lists: each begins with its number, and a link to go on reading says that its text is cut. */
const expectedOf: ExpectedOf = (html) => html.split(/<article (?=id="\d+" class="tm-articles-list__item")/u).slice(1).map((source) => {
  const card = source.slice(0, source.indexOf('</article>'));
  const title = /<a [^>]*class="tm-title__link"[^>]*>([^]*?)<\/a>/u.exec(card)?.[1];
  const body = /<div class="article-formatted-body[^>]*>([^]*?)(?:<a [^>]*tm-article-snippet__readmore|<div class="tm-articles-list__item-footer)/u.exec(card)?.[1] ?? '';
  const votes = /data-test-id="votes-meter-value"[^>]*>([^<]*)</u.exec(card)?.[1] ?? '';
  const comments = /comments-counter-link__value[^>]*>\s*(\d*)/u.exec(card)?.[1] ?? '';
  return {
    id: attributeOf(`<a ${card}`, 'id'), text: withoutTags(body), parentId: null,
    partial: card.includes('tm-article-snippet__readmore'),
    ...(title === undefined ? {} : { title: withoutTags(title) }),
    ...(votes === '' ? {} : { likes: Number(decoded(votes).replace('+', '').replace('\u2013', '-')) }),
    ...(comments === '' ? {} : { replies: Number(comments) }),
  };
});
export default expectedOf;
