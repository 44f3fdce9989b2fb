import { controlledTextarea } from './editors/controlled.mjs';
import { countSubmits, elementOf, paragraphs } from './watch.mjs';

// One box for all that is written, whose value React holds; to answer fills in the name, as Mastodon does it.
const page = countSubmits();
const area = controlledTextarea(document.querySelector('.compose-form__field'), { className: 'autosuggest-textarea__textarea', placeholder: "What's on your mind?" });
page.said = area.said;

document.addEventListener('click', ({ target }) => {
  if (!target.closest('button')?.querySelector('.icon-reply')) return;
  const post = target.closest('.status, .detailed-status__wrapper');
  const handle = post.querySelector('.display-name__account').textContent;
  setTimeout(() => {
    area.write(`${handle.replace('@wheels.example', '')} `);
    document.querySelector('.compose-form textarea').focus();
  }, 60);
});

document.addEventListener('submit', () => {
  const text = area.said();
  area.write('');
  document.getElementById('answers').prepend(elementOf(`<div tabindex="-1"><div class="status__wrapper status__wrapper-public status__wrapper-reply focusable">
    <div class="status status-public status-reply status--first-in-thread" data-id="499"><span class="status__line"></span><div class="status__info">
    <a href="/@norvelo/499" class="status__relative-time"><time datetime="\${now}">now</time></a><a href="/@norvelo" class="status__display-name">
    <span class="display-name"><bdi><strong class="display-name__html">Norvelo</strong></bdi> <span class="display-name__account">@norvelo</span></span></a></div>
    <div class="status__content"><div class="status__content__text status__content__text--visible" lang="en">${paragraphs(text)}</div></div></div></div></div>`));
});
