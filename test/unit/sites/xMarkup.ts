/** Markup of posts as X writes it, cut down to what carries meaning. All words are invented. */
export interface Shown {
  id?: string;
  by?: string;
  name?: string;
  text?: string | null;
  lang?: string;
  iso?: string | null;
  /** Goes where the time stands, such as the label of an advertisement. */
  label?: string;
  /** Goes between name and text, such as the people whom a reply addresses. */
  above?: string;
  /** Goes below the text: pictures, cards, quoted posts. */
  below?: string;
  context?: string;
  counts?: string;
  /** The page's open post: its time stands below its text. */
  open?: boolean;
  lineAbove?: boolean;
  lineBelow?: boolean;
}

export const ICONS = {
  reposted: 'M4.75 3.79l4.603 4.3-1.706 1.82L6 8.38', pinned: 'M7 4.5C7 3.12 8.12 2 9.5 2h5', liked: 'M20.884 13.19c-1.351 2.48',
  unknown: 'M1 1h1v1z',
};

export const context = (icon: string, by: string | null, words: string): string => `<div><div><svg><g><path d="${icon}"></path></g>
  </svg></div><div>${by === null ? `<div data-testid="socialContext">${words}</div>`
    : `<a href="/${by}" role="link"><span data-testid="socialContext"><span>${words}</span></span></a>`}</div></div>`;

const line = '<div class="css-175oi2r r-1bnu78o r-f8sm7e r-m5arl1 r-16y2uox r-14gqq1x"></div>';

const timeLink = (by: string, id: string, iso: string): string =>
  `<a href="/${by}/status/${id}" role="link" aria-label="7h"><time datetime="${iso}">7h</time></a>`;

export function article(shown: Shown = {}): string {
  const { id = '1861512025685324071', by = 'ada', name = 'Ada', text = 'My Norvelo is bright.', lang = 'en' } = shown;
  const iso = shown.iso === undefined ? '2024-11-26T20:47:06.000Z' : shown.iso;
  const time = iso === null ? '' : timeLink(by, id, iso);
  const words = text === null ? '' : `<div dir="auto" lang="${lang}" data-testid="tweetText"><span>${text}</span></div>`;
  return `<article role="article" data-testid="tweet"><div><div>${shown.lineAbove === true ? line : ''}</div>${shown.context ?? ''}</div>
  <div><div><div data-testid="Tweet-User-Avatar"><a href="/${by}" aria-hidden="true"><img alt=""></a></div>${shown.lineBelow === true ? line : ''}</div>
  <div><div><div data-testid="User-Name"><div><a href="/${by}" role="link"><div><span>${name}</span></div><div><svg></svg></div></a></div>
  <div><a href="/${by}" role="link" tabindex="-1"><span>@${by}</span></a>${shown.open === true ? '' : `<div aria-hidden="true">·</div>${time}`}</div></div>
  ${shown.label ?? ''}<button data-testid="caret" aria-label="More"></button></div>
  ${shown.above ?? ''}${words}${shown.below ?? ''}${shown.open === true ? `<div>${time}</div>` : ''}
  <div role="group" aria-label="">${shown.counts ?? `<a href="/${by}/status/${id}/analytics" aria-label="View post analytics"></a>`}</div></div></div></article>`;
}

export const cell = (inner: string): string => `<div data-testid="cellInnerDiv"><div>${inner}</div></div>`;

export const timeline = (...cells: string[]): string =>
  `<main><div data-testid="primaryColumn"><section><div><div>${cells.map(cell).join('\n')}</div></div></section></div></main>`;

export const quote = (by: string, text: string, more = ''): string => `<div><div><span>Quote</span></div>
  <div tabindex="0" role="link"><div data-testid="Tweet-User-Avatar"></div><div data-testid="User-Name"><div><span>${by}</span></div>
  <div><span>@${by}</span><div><time datetime="2024-11-20T10:00:00.000Z">Nov 20</time></div></div></div>
  <div data-testid="tweetText" lang="de"><span>${text}</span></div>${more}
  <a href="/${by}/status/1859000000000000000/photo/1"><div data-testid="tweetPhoto"><img alt="Image"></div></a></div></div>`;

export const button = (name: string, label: string | null, shown = ''): string =>
  `<button data-testid="${name}"${label === null ? '' : ` aria-label="${label}"`}><span data-testid="app-text-transition-container">${shown}</span></button>`;
