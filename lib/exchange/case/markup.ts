const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that was made here, out of texts that were escaped. */
export interface Markup {
  readonly markup: string;
}

export type Content = string | Markup | null | readonly Content[];

/** What stands in a page; texts, whoever wrote them, stay texts. */
function written(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return content.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
  return 'markup' in content ? content.markup : content.map(written).join('');
}

/** An element. Names of elements and attributes are ours, values may be anybody's: they are escaped. Null attributes are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | null>>, content: Content): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : [` ${key}="${written(value)}"`]));
  return { markup: `<${name}${given.join('')}>${written(content)}</${name}>` };
}

/** Somebody's words: their own direction and language hold inside, and reach nothing around. */
export function quoted(words: string, language: string | null = null): Markup {
  return element('p', { class: 'words', dir: 'auto', lang: language ?? '' }, words);
}

/** A link that opens nothing but a page of the web, and says nowhere where it was; its words alone where the address is another. */
export function link(address: string | null, words: string): Content {
  if (address === null || !/^https?:\/\//iu.test(address)) return element('bdi', {}, words);
  return element('a', { href: address, rel: 'noreferrer noopener', target: '_blank' }, element('bdi', {}, words));
}

export interface PageOf {
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  style: string;
  body: Content;
}

/** A whole page that stands by itself: it runs nothing, loads nothing and tells nobody that it was opened. */
export function page({ language, direction, title, style, body }: PageOf): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${written(policy)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, title).markup,
    `<style>${style}</style>`,
  ];
  return `<!doctype html>\n<html lang="${written(language)}" dir="${direction}">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${written(body)}\n</body>\n</html>\n`;
}
