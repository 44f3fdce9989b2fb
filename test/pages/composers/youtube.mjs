import { plainEditable } from './editors/plain.mjs';
import { countSubmits, elementOf, escaped } from './watch.mjs';

// Comments whose answers are written in an editable element without a framework, within elements of the site's own, as YouTube does it.
const page = countSubmits();

class Box extends HTMLElement {
  connectedCallback() {
    this.append(elementOf('<div id="contenteditable-root" contenteditable="true" aria-label="Add a reply…"></div>'),
      elementOf('<button type="button" id="submit-button" data-send disabled>Reply</button>'));
    const button = this.querySelector('#submit-button');
    const { said } = plainEditable(this.querySelector('#contenteditable-root'), {
      changed: (text) => {
        button.disabled = text.trim() === '';
      },
    });
    page.said = said;
    button.addEventListener('click', () => send(this, said()));
  }
}
customElements.define('ytd-commentbox', Box);

function send(box, text) {
  const thread = box.closest('ytd-comment-thread-renderer');
  const id = new URL(thread.querySelector('#published-time-text a').href).searchParams.get('lc');
  box.remove();
  thread.querySelector('#expanded-threads').append(elementOf(`<ytd-comment-view-model id="comment"><div id="body"><div id="main"><div id="header-author">
    <h3><a id="author-text" href="/@norvelo"><span> @norvelo </span></a></h3><span id="published-time-text">
    <a href="/watch?v=nrvLbeam6tX&amp;lc=${id}.9zNrvAnswer0001">1 second ago</a></span></div><div id="content"><yt-attributed-string id="content-text">
    <span class="yt-core-attributed-string" role="text">${escaped(text)}</span></yt-attributed-string></div></div></div></ytd-comment-view-model>`));
}

document.addEventListener('click', ({ target }) => {
  const bar = target.closest('#reply-button-end button')?.closest('ytd-comment-engagement-bar');
  if (bar) setTimeout(() => bar.querySelector('#reply-dialog').replaceChildren(document.createElement('ytd-commentbox')), 60);
});
