import { attributeOf, withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => cardsIn(html);
export default expectedOf;

const FIRST_ACCOUNT = 76_561_197_960_265_728n;

function cardsIn(html: string): Expected[] {
  return html.split(/(?=<div [^>]*class="apphub_Card modalContentLink)/u).slice(1).map((card) => {
    const app = /\/recommended\/(\d+)/u.exec(attributeOf(card, 'data-modal-content-url') ?? '')?.[1] ?? '';
    const account = FIRST_ACCOUNT + BigInt(attributeOf(card, 'data-miniprofile') ?? '0');
    const content = /<div class="apphub_CardTextContent">\s*<div class="date_posted">[^<]*<\/div>([^]*?)<\/div>\s*<\/div>\s*<div class="UserReviewCardContent_Footer">/u.exec(card)?.[1] ?? '';
    const helpful = /<div class="found_helpful">\s*(\d[\d,. \u00a0\u202f]*)/u.exec(card)?.[1];
    const replies = /<div class="apphub_CardCommentCount[^"]*">\s*([\d,]+)/u.exec(card)?.[1];
    return {
      id: `${account}/${app}`,
      // Previews of what is linked to are other people's words.
      ...(content.includes('dynamiclink') ? {} : { text: withoutTags(content.replace(/<div class="(?:received_compensation|refunded|early_access_review)">[^<]*<\/div>/gu, '')) }),
      ...(helpful === undefined ? {} : { likes: Number(helpful.replace(/\D/gu, '')) }),
      ...(replies === undefined ? {} : { replies: Number(replies.replaceAll(',', '')) }),
    };
  });
}
