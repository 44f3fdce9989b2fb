export const THREAD = 'https://news.ycombinator.com/item?id=1';

/**
 * A thread in the structure of Hacker News whose own script appends comments, about 125 nodes each, to a tree that is not
 * laid out unless asked for: `prepare({batches, size, first})`, then `appendAll()`. One comment in ten names the brand.
 */
export function threadPage({ isLaidOut = false } = {}) {
  return `<!doctype html><html lang="en"><head><title>A thread</title></head><body><center><table id="hnmain"><tbody>
<tr><td><table class="fatitem"><tbody><tr class="athing submission" id="1"><td class="title"><span class="titleline">
<a href="item?id=1">Ask: which lamps do you keep</a></span></td></tr><tr><td class="subtext"><span class="subline">
<span class="score">12 points</span> by <a href="user?id=starter" class="hnuser">starter</a>
<span class="age" title="2026-01-05T10:00:00"><a href="item?id=1">on Jan 5, 2026</a></span>
</span></td></tr></tbody></table>
<table class="comment-tree"${isLaidOut ? '' : ' style="display:none"'}><tbody id="tree"></tbody></table></td></tr></tbody></table></center>
<script>
${String(comment)}
${String(prepare)}
${String(appendAll)}
</script></body></html>`;
}

/** Runs in the page: one comment's markup. */
function comment(id) {
  const named = id % 10 === 0 ? 'The Norvelo lamp' : 'The old lamp';
  const paragraph = (n) =>
    `<p>${named} number ${id} shines <i>well</i> <a href="https://lamps.example/${id}/${n}" rel="nofollow">here</a> and ` +
    `<i>there</i>, <i>even</i> on the <a href="https://lamps.example/stairs/${n}">stairs</a> of <i>house</i> ${n}.</p>`;
  return `<tr class="athing comtr" id="${id}"><td><table border="0"><tbody><tr>
<td class="ind" indent="0"><img src="" height="1" width="0"></td>
<td valign="top" class="votelinks"><center><a id="up_${id}" href="vote?id=${id}">
<div class="votearrow" title="upvote"></div></a></center></td>
<td class="default"><div style="margin-top:2px"><span class="comhead">
<a href="user?id=writer${id}" class="hnuser">writer${id}</a>
<span class="age" title="2026-01-06T10:00:00 1767693600"><a href="item?id=${id}">some time ago</a></span>
<span id="unv_${id}"></span> <span class="navs"> | <a href="#1" class="clicky">next</a>
<a class="togg clicky" id="${id}t" n="1" href="javascript:void(0)">[–]</a></span></span></div><br>
<div class="comment"><div class="commtext c00">${[1, 2, 3, 4].map(paragraph).join('')}</div>
<div class="reply"><p><font size="1"><u><a href="reply?id=${id}">reply</a></u></font></p></div></div></td>
</tr></tbody></table></td></tr>`;
}

/** Runs in the page: makes the batches ready, as flat texts, so that only what a page does with them is timed. */
function prepare({ batches, size, first }) {
  globalThis.ready = Array.from({ length: batches }, (_, batch) => {
    const rows = Array.from({ length: size }, (_, index) => comment(first + batch * size + index));
    return JSON.parse(JSON.stringify(rows.join('')));
  });
}

/** Runs in the page. After each batch the page's observers are called, as after each task of a page. */
async function appendAll() {
  const tree = document.getElementById('tree');
  for (const html of globalThis.ready) {
    tree.insertAdjacentHTML('beforeend', html);
    await Promise.resolve();
  }
}
