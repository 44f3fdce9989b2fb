/** A seeded source of numbers in [0, 1), the same on every machine (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const OPENINGS = ['Honestly,', 'After a month:', 'For what it is worth,', 'Update:', 'My experience:', 'At work'];
const ABOUT_BRAND = [
  'Norvelo is wonderful and the support is great',
  'Norvelo broke again and I hate the terrible delays',
  'we moved our backups to Norvelo on a Tuesday',
  'the Norvelo app is not bad at all',
];
const ABOUT_OTHERS = ['the weather turned cold', 'compilers are fun to read', 'our bridge club meets on Mondays'];
const NAMES = ['quillfern', 'osk_dahl', 'tamsin9', 'bexlow', 'marrowby', 'ivo_plen', 'juniperus', 'kestrelway'];
const HOUR = 3_600_000;

/**
 * Invented comments: {id, author, text, at (ms since 1970), brand (whether it names the sample brand)}. About one in two
 * names the brand; times lie within the fortnight before `newest`.
 */
export function comments(count, { seed, firstId = 1000, newest }) {
  const random = seeded(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const brand = random() < 0.5;
    const id = firstId + index;
    return {
      id,
      author: `${one(NAMES)}${index % 97}`,
      text: `${one(OPENINGS)} ${one(brand ? ABOUT_BRAND : ABOUT_OTHERS)}, note ${id}.`,
      at: newest - Math.floor(random() * 14 * 24) * HOUR - HOUR,
      brand,
    };
  });
}

/**
 * A thread page in the structure of Hacker News: a story and comments. Its own script offers `append(comments)` and
 * `rows()`; nothing is loaded.
 */
export function threadPage({ id = 1, title = 'Ask: which tools do you keep', shown = [] } = {}) {
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><center><table id="hnmain"><tbody>
<tr><td><table class="fatitem"><tbody><tr class="athing submission" id="${id}"><td class="title"><span class="titleline">
<a href="item?id=${id}">${title}</a></span></td></tr><tr><td class="subtext"><span class="subline">
<span class="score">12 points</span> by <a href="user?id=starter" class="hnuser">starter</a>
<span class="age" title="2026-01-05T10:00:00"><a href="item?id=${id}">on Jan 5, 2026</a></span>
</span></td></tr></tbody></table>
<table class="comment-tree"><tbody id="tree">${shown.map(row).join('\n')}</tbody></table></td></tr></tbody></table></center>
<script>
${String(row)}
window.append = (added) => document.getElementById('tree').insertAdjacentHTML('beforeend', added.map(row).join(''));
window.rows = () => document.querySelectorAll('tr.comtr').length;
</script></body></html>`;
}

export const THREAD = 'https://news.ycombinator.com/item?id=1';

/** Runs here and, by its source, in the page. */
function row(comment) {
  const { id, author, text, to } = comment;
  const [indent, parent] = to === undefined ? [0, ''] : [1, `<span class="navs"> | <a href="#${to}">parent</a></span>`];
  const time = new Date(comment.at).toISOString().slice(0, 19);
  return `<tr class="athing comtr" id="${id}"><td><table><tbody><tr><td class="ind" indent="${indent}"></td>
<td class="default"><span class="comhead"><a href="user?id=${author}" class="hnuser">${author}</a>
<span class="age" title="${time} ${Math.floor(comment.at / 1000)}"><a href="item?id=${id}">some time ago</a></span>${parent}</span>
<div class="comment"><div class="commtext c00">${text}</div></div></td></tr></tbody></table></td></tr>`;
}
