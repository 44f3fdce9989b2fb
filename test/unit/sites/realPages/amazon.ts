import { withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => reviewsInLists(html);
export default expectedOf;

/** Cards with ids, in which a title ends with its row, a text with its box, and stars stand in an `<i>`. */
function reviewsInLists(html: string): Expected[] {
  return html.split(/id="(?=R[A-Z0-9]+" data-hook="review")/u).slice(1).map((card) => {
    const title = /data-hook="review-title"[^>]*>([^]*?)<\/(?:a|div)>/u.exec(card)?.[1]?.replace(/<i [^]*?<\/i>/u, '') ?? '';
    const box = /data-hook="review-collapsed"[^>]*>([^]*?)<\/div>/u.exec(card)
      ?? /data-hook="review-body"[^>]*>([^]*?)<\/div>/u.exec(card);
    const votes = /data-hook="helpful-vote-statement"[^>]*>(One|[\d,]+) /u.exec(card)?.[1];
    return {
      id: /^R[A-Z0-9]+/u.exec(card)?.[0] ?? '', title: withoutTags(title), text: withoutTags(box?.[1] ?? ''), parentId: null,
      ...(votes === undefined ? {} : { likes: votes === 'One' ? 1 : Number(votes.replace(',', '')) }),
    };
  });
}
