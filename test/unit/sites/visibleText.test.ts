// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { find, rawText } from '@/lib/sites/reading/dom';
import { textOf, type TextOptions } from '@/lib/sites/reading/visibleText';
import { documentOf } from './samplePages';

const read = (inner: string, options?: TextOptions): string => {
  const element = find(documentOf(`<body><div id="post">${inner}</div></body>`), '#post');
  return element === null ? 'nothing' : textOf(element, options);
};

test.each([
  ['words on one line', 'one\n   two <b>three</b>', 'one two three'],
  ['words that tags do not part', 'Nor<b>velo</b>!', 'Norvelo!'],
  ['a line break', 'one<br>two', 'one\ntwo'],
  ['an empty line', 'one<br><br>two', 'one\n\ntwo'],
  ['paragraphs', '<p>one</p>\n<p>two</p>', 'one\n\ntwo'],
  ['blocks', '<div>one</div><div><div>two</div></div>three', 'one\ntwo\nthree'],
  ['lists', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['code as it stands', 'see <pre>a\n  b</pre> there', 'see\n\na\n  b\n\nthere'],
  ['emoji drawn as images', 'fine <img alt="🚲"><img alt="A photo of a bike">', 'fine 🚲'],
  ['keycaps drawn as images', 'in <img alt="1\ufe0f\u20e3"> week', 'in 1\ufe0f\u20e3 week'],
  ['named emoji', '<img class="emoji" alt=":wave:">', ':wave:'],
  ['no scripts, styles and controls', 'a<script>b</script><style>c</style><button>More</button><template>d</template>', 'a'],
  ['nothing hidden', 'a<span hidden>b</span>', 'a'],
  ['entities as letters', '&lt;b&gt; &amp; co', '<b> & co'],
])('%s', (_, inner, text) => expect(read(inner)).toBe(text));

test('newlines where the page shows them', () => {
  expect(read('one\ntwo', { keepNewlines: true })).toBe('one\ntwo');
});

test('a space that stands alone where the page shows newlines', () => {
  expect(read('<b>one</b><i> </i><b>two</b>\nthree \n', { keepNewlines: true })).toBe('one two\nthree');
});

test('blocks in one line where the page lays them out so', () => {
  expect(read('see <div><a>@norvelo</a></div> on<br>two', { inline: true })).toBe('see @norvelo on\ntwo');
  expect(read('see <div><a>@norvelo</a></div>\non', { inline: true, keepNewlines: true })).toBe('see @norvelo\non');
});

test('without what a site asks to skip', () => {
  expect(read('one <i class="reply">reply</i>', { skip: '.reply' })).toBe('one');
  expect(read('one<i aria-hidden="true">x</i>', { skipAriaHidden: true })).toBe('one');
  expect(read('one<i aria-hidden="true">x</i>')).toBe('onex');
});

test('a form cannot hide its content behind the names of its inputs', () => {
  const names = ['firstChild', 'nextSibling', 'parentNode', 'textContent', 'tagName', 'nodeType', 'matches', 'hasAttribute'];
  const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}still <b>here</b></form>`;
  expect(read(form)).toBe('still here');
});

test('a huge page costs a bounded reading', () => {
  expect(read(`${'<b></b>'.repeat(21_000)}the end`)).toBe('');
  expect(read(`x${'y '.repeat(600_000)}`).length).toBeLessThan(50_000);
}, 60_000);

test('deeply nested elements do not overflow the reader', () => {
  const document = documentOf('<body><div id="post"></div></body>');
  let at = find(document, '#post');
  for (let i = 0; i < 2_000; i++) {
    const inner = document.createElement('div');
    at?.append(inner);
    at = inner;
  }
  at?.append('deep');
  const post = find(document, '#post');
  expect(post === null ? '' : textOf(post)).toBe('deep');
});

test('raw text is that of scripts too', () => {
  const script = find(documentOf('<body><script type="text/plain">{"a": 1}</script></body>'), 'script');
  expect(script === null ? '' : rawText(script)).toBe('{"a": 1}');
});
