/**
 * Counts what a page would send, by whatever way it is asked to. On `page` stand, for the test: `sent`, how often; `said()`, what
 * the editor's own state holds; `sender()`, the button that a person presses to send it.
 */
export function countSubmits() {
  const page = { sent: 0, said: () => null, sender: () => document.querySelector('[data-send]') };
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    page.sent += 1;
  }, true);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') page.sent += 1;
  }, true);
  document.addEventListener('click', ({ target }) => {
    if (target.closest('[data-send]')?.type === 'button') page.sent += 1;
  }, true);
  globalThis.page = page;
  return page;
}

/** Makes an element of markup, in which `${now}` stands for the time. */
export function elementOf(html) {
  const { body } = new DOMParser().parseFromString(html.trim().replaceAll('${now}', new Date().toISOString()), 'text/html');
  return document.adoptNode(body.firstElementChild);
}

export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Paragraphs of a text, as sites show them. */
export const paragraphs = (text) => text.split('\n').filter(Boolean).map((line) => `<p>${escaped(line)}</p>`).join('');
