/** Ends of states' names, and about how wide their windows are. */
const SIZES = [['narrow', 360], ['half', 900], ['', 1_440]];
const SIZE = new RegExp(`-(${SIZES.map(([name]) => name).filter((name) => name !== '').join('|')})$`, 'u');

/** What belongs to one screen: its looks in all sizes of window, which the end of a state's name tells, and with all counts of mentions. */
export function byScreen(looks) {
  const screens = new Map();
  for (const look of looks) {
    const name = look.state.replace(SIZE, '');
    screens.set(name, [...(screens.get(name) ?? []), look]);
  }
  return [...screens].map(([name, own]) => ({ name, looks: own }));
}

/** One screen on one page: a count of mentions a row, sizes and looks side by side; with relative addresses from the folder beside the pictures'. */
export function screenSheet({ name, looks }) {
  const columns = SIZES.flatMap(([size, width]) => {
    const ofSize = looks.filter(({ state }) => (SIZE.exec(state)?.[1] ?? '') === size);
    const kinds = [...new Set(ofSize.map(({ language, scheme }) => `${language} ${scheme}`))];
    return kinds.map((kind) => ({ title: `${size === '' ? 'wide' : size} ${kind}`, width, own: ofSize.filter(({ language, scheme }) => `${language} ${scheme}` === kind) }));
  });
  const counts = [...new Set(looks.map(({ count }) => count))].toSorted((a, b) => a - b);
  const cell = ({ own, width }, count) => {
    const look = own.find((one) => one.count === count);
    if (look === undefined) return '<td></td>';
    const bad = look.findings.length > 0 ? ' class="bad"' : '';
    return `<td${bad}><img loading="eager" alt="" style="width:${Math.round(width / 3)}px" src="../screens/${look.file}"></td>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>
body { margin: 16px; background: #888; font: 12px system-ui; }
table { border-spacing: 8px; }
th { text-align: start; }
td { vertical-align: top; }
img { display: block; }
.bad img { outline: 3px solid #e00; }
</style><h1>${name}</h1><table><thead><tr><th></th>${columns.map(({ title }) => `<th>${title}</th>`).join('')}</tr></thead><tbody>
${counts.map((count) => `<tr><th>${count}</th>${columns.map((column) => cell(column, count)).join('')}</tr>`).join('\n')}
</tbody></table></html>`;
}
