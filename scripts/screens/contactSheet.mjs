/** A page that shows all pictures beside each other, a state a row, with relative addresses from the folder above them. */
export function contactSheet(looks) {
  const columns = unique(looks.map(columnOf));
  const rows = unique(looks.map(({ state }) => state));
  const at = new Map(looks.map((look) => [`${look.state} ${columnOf(look)}`, look]));
  const cell = (state, column) => {
    const look = at.get(`${state} ${column}`);
    if (look === undefined) return '<td></td>';
    const bad = look.findings.length > 0 ? ' class="bad"' : '';
    return `<td${bad}><a href="screens/${look.file}"><img loading="eager" alt="${state}, ${column}" src="screens/${look.file}"></a></td>`;
  };
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Earshot's screens</title><style>
body { margin: 16px; background: #888; font: 12px system-ui; }
table { border-spacing: 8px; }
th { position: sticky; top: 0; background: #888; text-align: start; }
tbody th { writing-mode: vertical-rl; }
td { vertical-align: top; }
img { display: block; width: 190px; max-height: 260px; object-fit: cover; object-position: top; }
.bad img { outline: 3px solid #e00; }
</style><table><thead><tr><th></th>${columns.map((column) => `<th>${column}</th>`).join('')}</tr></thead><tbody>
${rows.map((state) => `<tr><th>${state}</th>${columns.map((column) => cell(state, column)).join('')}</tr>`).join('\n')}
</tbody></table></html>`;
}

const columnOf = ({ count, language, scheme }) => `${count} ${language} ${scheme}`;
const unique = (list) => [...new Set(list)];
