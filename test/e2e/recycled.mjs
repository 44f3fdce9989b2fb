export const TIMELINE = 'https://x.com/home';

/** How many posts the list keeps in the page: as it is scrolled, the same elements show others. */
export const KEPT = 30;

/**
 * A page in the structure of X's timeline whose own script keeps thirty elements and shows ever other posts in them:
 * `show(posts)` empties as many elements as there are posts, and fills them a moment later; `expand()` shows the whole
 * of what is cut. Posts are {id, author, text, cut}.
 */
export function timelinePage() {
  return `<!doctype html><html lang="en"><head><title>Home / X</title></head><body><main role="main">
<div data-testid="primaryColumn"><section role="region" id="list"></section></div></main>
<script>
${String(inside)}
const made = (html) => document.createRange().createContextualFragment(html);
const elements = Array.from({ length: ${KEPT} }, () => {
  const cell = document.createElement('div');
  cell.setAttribute('data-testid', 'cellInnerDiv');
  cell.append(made('<article data-testid="tweet" role="article" tabindex="0"></article>'));
  document.getElementById('list').append(cell);
  return { cell, article: cell.firstChild, post: null };
});
let next = 0;
window.show = async (posts) => {
  const reused = posts.map((post) => Object.assign(elements[next++ % elements.length], { post }));
  for (const { article } of reused) article.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve, 0));
  for (const { article, cell, post } of reused) {
    article.append(made(inside(post, post.cut)));
    document.getElementById('list').append(cell);
  }
};
window.expand = () => {
  for (const { article, post } of elements) {
    if (post?.cut && article.querySelector('[data-testid="tweet-text-show-more-link"]')) {
      article.querySelector('[data-testid="tweetText"] span').textContent = post.text;
      article.querySelector('[data-testid="tweet-text-show-more-link"]').remove();
    }
  }
};
</script></body></html>`;
}

/** Runs in the page: what one element shows of a post. */
function inside({ id, author, text }, cut) {
  const time = new Date(Number(BigInt(id) >> 22n) + 1288834974657).toISOString();
  return `<div data-testid="Tweet-User-Avatar"></div><div data-testid="User-Name"><div><a href="/${author}" role="link">
<span>${author}</span></a></div><div><a href="/${author}" role="link" tabindex="-1"><span>@${author}</span></a>
<a href="/${author}/status/${id}" dir="ltr" role="link"><time datetime="${time}">1h</time></a></div></div>
<div data-testid="tweetText" lang="en" dir="auto"><span>${cut ? text.slice(0, 40) : text}</span></div>
${cut ? '<button data-testid="tweet-text-show-more-link" type="button"><span>Show more</span></button>' : ''}
<div role="group"></div>`;
}

/** Invented posts of X, of which every other names the sample brand, and every 250th is cut. */
export function timelinePosts(count, now) {
  return Array.from({ length: count }, (_, index) => {
    const ms = BigInt(now - (index + 1) * 60_000 - 1288834974657);
    const what = index % 2 === 0 ? 'A Norvelo lamp stood' : 'A lamp stood';
    return {
      id: String((ms << 22n) + BigInt(index)),
      author: `writer_${index % 89}`,
      text: `${what} on the window sill of house ${index}, and by the end of the week it was number ${index} still.`,
      brand: index % 2 === 0,
      cut: index % 250 === 0,
    };
  });
}
