import { withoutTags, type Expected, type ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => reviewsInState(html);
export default expectedOf;

interface StateReview {
  __typename: string;
  text: string;
  shelving: { webUrl: string } | null;
  likeCount: number;
  commentCount: number;
}

/** One review of each page lost its address when it was saved; it is not among these. */
function reviewsInState(html: string): Expected[] {
  const script = /<script id="__NEXT_DATA__"[^>]*>([^]*?)<\/script>/u.exec(html)?.[1] ?? '{}';
  const state = JSON.parse(script) as { props?: { pageProps?: { apolloState?: Record<string, StateReview> } } };
  return Object.values(state.props?.pageProps?.apolloState ?? {})
    .filter((thing) => thing.__typename === 'Review')
    .map((review) => ({ review, id: /\/review\/show\/(\d+)$/u.exec(review.shelving?.webUrl ?? '')?.[1] ?? '' }))
    .filter(({ id }) => html.includes(`<a href="https://www.goodreads.com/review/show/${id}">`))
    .map(({ review, id }) => ({
      id,
      text: withoutTags(review.text.replace(/<(?:script|style)[^]*?<\/(?:script|style)>/gu, '')),
      likes: review.likeCount,
      replies: review.commentCount,
    }));
}
