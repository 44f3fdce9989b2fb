import { lexicalEditor } from './editors/lexical.mjs';
import { countSubmits, elementOf, paragraphs } from './watch.mjs';

// A thread whose answers are written under the comment, in Lexical, in an element of the site's own, as Reddit does it.
const page = countSubmits();

class Composer extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).append(elementOf('<slot name="rte"></slot>'), elementOf('<slot name="submit-button"></slot>'));
    const box = elementOf('<div slot="rte" name="body" contenteditable="true" role="textbox" data-lexical-editor="true"></div>');
    this.append(box, elementOf('<button slot="submit-button" type="submit" data-send>Comment</button>'));
    this.editor = lexicalEditor(box);
    page.said = this.editor.said;
  }
}
customElements.define('shreddit-composer', Composer);

const open = (after) => after.after(elementOf('<form class="answer"><shreddit-composer></shreddit-composer></form>'));

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[noun="reply_comment"] button');
  const trigger = target.closest('[data-testid="trigger-button"]');
  if (button) setTimeout(() => open(button.closest('shreddit-comment-action-row')), 80);
  if (trigger) setTimeout(() => open(trigger), 80);
});

document.addEventListener('submit', ({ target }) => {
  const text = page.said();
  const comment = target.closest('shreddit-comment');
  target.remove();
  comment.append(elementOf(`<shreddit-comment author="norvelo" thingid="t1_nv10z9" depth="1" parentid="${comment.getAttribute('thingid')}"
    permalink="/r/nightcommute/comments/1nv1thd/comment/nv10z9/" score="1" postid="t3_1nv1thd" content-type="text">
    <div slot="commentMeta"><a href="/user/norvelo/">norvelo</a> <a href="/r/nightcommute/comments/1nv1thd/comment/nv10z9/"><time datetime="\${now}">now</time></a></div>
    <div class="md" id="t1_nv10z9-comment-rtjson-content" slot="comment"><div>${paragraphs(text)}</div></div></shreddit-comment>`));
});
