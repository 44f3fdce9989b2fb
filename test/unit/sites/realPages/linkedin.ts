import { attributeOf, decoded, withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html, file) => {
  if (file.includes('guest')) return ofGuestPage(html);
  return file.includes('ember') ? ofOlderFeed(html) : ofFeed(html);
};
export default expectedOf;

const countIn = (pattern: RegExp, part: string): number | undefined => {
  const digits = pattern.exec(part)?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/gu, ''));
};

const given = (likes: number | undefined, replies: number | undefined): Partial<Expected> =>
  ({ ...(likes === undefined ? {} : { likes }), ...(replies === undefined ? {} : { replies }) });

/** The feed of 2026: ids stand in the bytes of its statistics, which also say what was paid for. */
function ofFeed(html: string): Expected[] {
  return html.split(/<div[^>]*role="listitem"[^>]*componentkey="expanded/u).slice(1).flatMap((card) => {
    const bytes = /&quot;data&quot;:\[([\d,]+)\]/u.exec(card)?.[1]?.split(',').map(Number) ?? [];
    const crumb = String.fromCharCode(...bytes);
    if (crumb.includes('"isSponsored":true')) return [];
    const text = /data-testid="expandable-text-box"[^>]*>([^]*?)<(?:button|\/p>)/u.exec(card)?.[1] ?? '';
    return [{
      id: /updateUrn":"urn:li:activity:(\d+)/u.exec(crumb)?.[1] ?? null, text: withoutTags(text), parentId: null,
      ...given(countIn(/>([\d,]+) reactions?</u, card), countIn(/>([\d,]+) comments?</u, card)),
    }];
  });
}

/** The feed of 2022: a post that somebody liked is named by the links of its hashtags. */
function ofOlderFeed(html: string): Expected[] {
  return html.split(/(?=<div[^>]* data-urn="urn:li:activity:)/u).slice(1).flatMap((card) => {
    const [, ...comments] = card.split(/(?=<article[^>]* data-id="urn:li:comment)/u);
    if (/sub-description[^>]*>\s*(?:<!---->\s*)*Promoted/u.test(card)) return [];
    const named = attributeOf(/^<div[^>]*>/u.exec(card)?.[0] ?? '', 'data-urn')?.replace(/\D+/gu, '') ?? null;
    const id = /highlightedUpdateUrns=urn%3Ali%3Aactivity%3A(\d+)/u.exec(card)?.[1] ?? named;
    const text = /feed-shared-update-v2__commentary[^>]*>([^]*?)<\/div>/u.exec(card)?.[1] ?? '';
    const post: Expected = {
      id, text: withoutTags(text), parentId: null,
      ...given(countIn(/social-proof-fallback-number">\s*([\d,]+)/u, card), countIn(/aria-label="([\d,]+) comments? on/u, card)),
    };
    const under = comments.map((comment): Expected => ({
      id: /comment:\(activity:\d+,(\d+)\)/u.exec(comment)?.[1] ?? null,
      parentId: /comment:\(activity:(\d+),/u.exec(comment)?.[1] ?? null,
      text: withoutTags(/feed-shared-text relative" dir="ltr">([^]*?)<\/div>/u.exec(comment)?.[1] ?? ''),
      ...given(countIn(/aria-label="(\d+) Reactions? on/u, comment), undefined),
    }));
    return [post, ...under];
  });
}

interface Described {
  '@id': string;
  articleBody: string;
  commentCount: number;
  comment: { text: string; interactionStatistic: { userInteractionCount: number } }[];
}

function ofGuestPage(html: string): Expected[] {
  const data = /<script type="application\/ld\+json">([^]*?)<\/script>/u.exec(html)?.[1] ?? '{}';
  const described = JSON.parse(data) as Described;
  const id = /activity-(\d+)/u.exec(described['@id'])?.[1] ?? null;
  const likes = countIn(/data-test-id="social-actions__reaction-count">\s*([\d,]+)/u, html);
  return [
    { id, text: decoded(described.articleBody), parentId: null, ...given(likes, described.commentCount) },
    ...described.comment.map(({ text, interactionStatistic }) => (
      { id: null, text: decoded(text), parentId: id, likes: interactionStatistic.userInteractionCount }
    )),
  ];
}
