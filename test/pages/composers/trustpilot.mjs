import { proseMirrorEditor } from './editors/prosemirror.mjs';
import { countSubmits, elementOf, escaped } from './watch.mjs';

// Reviews as a business sees them: each card holds a box for its answer, in ProseMirror.
const page = countSubmits();
const editors = [...document.querySelectorAll('.answer .box')].map((box) => [box.closest('form'), proseMirrorEditor(box)]);
page.said = () => editors.map(([, { said }]) => said()).filter(Boolean).join('\n--\n');
page.sender = () => editors.find(([, { said }]) => said() !== '')[0].querySelector('[data-send]');

document.addEventListener('submit', ({ target }) => {
  const text = editors.find(([form]) => form === target)[1].said();
  target.replaceWith(elementOf(`<div class="styles_content__i"><p data-service-review-business-reply-title-typography="true">Reply from Norvelo</p>
    <time datetime="\${now}" data-service-review-business-reply-date-time-ago="true">now</time>
    <p data-service-review-business-reply-text-typography="true">${escaped(text).replaceAll('\n', '<br>')}</p></div>`));
});
