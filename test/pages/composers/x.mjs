import { draftEditor } from './editors/draft.mjs';
import { countSubmits, elementOf, escaped } from './watch.mjs';

// A conversation whose answers are written in a dialog over it, in Draft.js, as X does it; with `page.addressed`, at an address of its own.
const page = countSubmits();
const NAMES = 'div[data-testid="User-Name"]';
const ANSWER = location.pathname.replace(/^.*\/(\d+)\d\d$/, '/norvelo/status/$199');

function open(post) {
  const layer = elementOf(`<div role="dialog" aria-modal="true"><div class="answered"></div><div class="box"></div>
    <button type="button" data-testid="tweetButton" data-send disabled>Reply</button></div>`);
  layer.querySelector('.answered').append(post.cloneNode(true));
  document.getElementById('layers').replaceChildren(layer);
  if (page.addressed) history.pushState(null, '', '/compose/post');
  const button = layer.querySelector('[data-send]');
  const editor = draftEditor(layer.querySelector('.box'), {
    testId: 'tweetTextarea_0',
    label: 'Post text',
    changed: (text) => {
      button.disabled = text.trim() === '';
    },
  });
  page.said = editor.said;
  button.addEventListener('click', () => {
    const text = editor.said();
    layer.remove();
    editor.remove();
    if (page.addressed) history.back();
    const cell = elementOf(`<div data-testid="cellInnerDiv"><div><article role="article" tabindex="0" data-testid="tweet"><div>
      <div data-testid="Tweet-User-Avatar"><a href="/norvelo"></a></div><div data-testid="User-Name"><div><a href="/norvelo" role="link">
      <div dir="ltr"><span>Norvelo</span></div></a></div><div><a href="/norvelo" role="link"><div dir="ltr"><span>@norvelo</span></div></a>
      <a href="${ANSWER}" role="link"><time datetime="\${now}">now</time></a></div></div>
      <div dir="auto" lang="en" data-testid="tweetText"><span>${escaped(text)}</span></div></div></article></div></div>`);
    document.querySelector('[data-testid="cellInnerDiv"]').after(cell);
  });
}

document.addEventListener('click', ({ target }) => {
  const post = target.closest('[data-testid="reply"]')?.closest('article');
  // The app takes a moment to bring the dialog.
  if (post?.querySelector(NAMES)) setTimeout(() => open(post), 120);
});
