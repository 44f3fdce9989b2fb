import type { Expected, ExpectedOf } from './expected';

const expectedOf: ExpectedOf = (html) => reviewsInState(html);
export default expectedOf;

interface StateReview {
  id: string;
  likes: number;
  text: string | null;
  title: string;
  reply: { message: string } | null;
}

function reviewsInState(html: string): Expected[] {
  const script = /<script id="__NEXT_DATA__"[^>]*>([^]*?)<\/script>/u.exec(html)?.[1] ?? '{}';
  const state = JSON.parse(script) as { props?: { pageProps?: { reviews?: StateReview[] } } };
  return (state.props?.pageProps?.reviews ?? []).map((review) => ({
    id: review.id, title: review.title, likes: review.likes,
    // A review without words of its own has its title repeated as its text in some descriptions of it.
    ...(review.text === null || review.text === review.title ? {} : { text: review.text }),
    ...(review.reply === null ? {} : { reply: review.reply.message }),
  }));
}
