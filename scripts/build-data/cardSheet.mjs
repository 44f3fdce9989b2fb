/** Families that no page can define as a font of its own, and so learn from what it loads which letters are shown. */
const GENERIC = ['system-ui', 'monospace'];
/** Where an address may stand. */
const TAKES_ADDRESS =
  /(?:^|[;{\s])((?:-webkit-)?(?:background|background-image|mask|mask-image|border-image|border-image-source|list-style|list-style-image|content|cursor|filter|backdrop-filter|clip-path|shape-outside|offset-path))\s*:([^;}]*)/gu;
const HOST_RULE = /:host\s*\{([^{}]*)\}/gu;
const DECLARED = /(?:^|[;{\s])(--[\w-]+)\s*:\s*([^;}]*)/gu;
/** Set when the sheet is put on: what 1rem is where the page has no say. */
const REM = '--rem';
/** Tokens that stand for tokens, at most so deep. */
const DEEPEST = 8;

/**
 * The style sheet of the card, made fit for a shadow root in a page that may be hostile. Tokens stand at the host; where they are
 * used their values stand instead of their names, since a page can register a custom property of any name. Lengths do not
 * follow the page's root (1rem is `var(--rem)`, which whoever puts the sheet on replaces). Fonts are those that no page can define.
 * @param {string} css as it was built, minified or not
 * @returns {string}
 */
export function cardSheet(css) {
  const plain = css
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/@font-face\s*\{[^}]*\}/gu, '')
    .replace(/:root((?:\[[^\]]*\])*)/gu, (_, attributes) => (attributes === '' ? ':host' : `:host(${attributes})`))
    .replace(/((?:^|[;{\s])(?:--font(?:-[\w-]+)?|font-family)\s*:)([^;}]+)/gu, (_, name, families) => `${name}${generic(families)}`);
  const sheet = inlineTokens(plain)
    .replace(/((?:^|[;{\s])background)\s*:\s*(var\([^()]*\))\s*(?=[;}])/gu, '$1-color:$2')
    .replace(/(?<![\w.#-])(-?\d*\.?\d+)rem\b/gu, (_, count) => `calc(${count}*var(${REM}))`);
  refuseAddresses(sheet);
  return `${unset(sheet)}${sheet}`;
}

function generic(families) {
  if (/^\s*(?:var\(|inherit|initial)/u.test(families)) return families;
  const kept = families.split(',').map((one) => one.trim()).filter((one) => GENERIC.includes(one));
  return kept.length > 0 ? kept.join(',') : 'system-ui';
}

/** Custom properties that are declared once, at the host: their value is the same everywhere. */
function tokensOf(css) {
  const often = new Set();
  const values = new Map();
  for (const [, name, value] of css.matchAll(DECLARED)) {
    if (values.has(name)) often.add(name);
    values.set(name, value.trim());
  }
  const atHost = declaredAtHost(css);
  return new Map([...values].filter(([name]) => atHost.has(name) && !often.has(name)));
}

const declaredAtHost = (css) => new Set([...css.matchAll(HOST_RULE)].flatMap(([, body]) => [...body.matchAll(DECLARED)].map(([, name]) => name)));

function inlineTokens(css) {
  const tokens = tokensOf(css);
  const inline = (text, depth) =>
    text.replace(/var\((--[\w-]+)\)/gu, (whole, name) => {
      const value = tokens.get(name);
      return value === undefined || depth > DEEPEST ? whole : inline(value, depth + 1);
    });
  return inline(css, 0);
}

/** A page can give a custom property that it registers an address as its first value, and see that it is asked for. */
function refuseAddresses(css) {
  for (const [, property, value] of css.matchAll(TAKES_ADDRESS)) {
    let outside = value.replace(/\bvar\(/gu, 'var<');
    for (let before = ''; before !== outside;) {
      before = outside;
      outside = outside.replace(/(?!image-set)(?<![\w-])[\w-]+\([^()]*\)/gu, '');
    }
    const name = /var<\s*(--[\w-]+)/u.exec(outside)?.[1];
    if (name !== undefined) throw new Error(`The card's style sheet: in "${property}:${value.trim()}" a page could give ${name} an address. Take a property for colours or lengths only.`);
  }
}

/** What is only set by hand, so that nothing of the page's own name comes in. */
function unset(css) {
  const declared = declaredAtHost(css);
  const names = [...new Set([...css.matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name))];
  const bare = names.filter((name) => name !== REM && !declared.has(name));
  return bare.length === 0 ? '' : `:host{${bare.map((name) => `${name}:initial`).join(';')}}`;
}

/**
 * Vite plugin: what an unlisted script's components bring as style sheets becomes the text that the script names
 * `__CARD_SHEET__`, since no page may fetch a file of the package.
 * @returns {import('vite').Plugin}
 */
export function cardStyles() {
  return {
    name: 'earshot-card-styles',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const parts = Object.values(bundle);
        const scripts = parts.filter((one) => one.type === 'chunk' && one.code.includes('__CARD_SHEET__'));
        if (scripts.length === 0) return;
        const sheets = parts.filter((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
        const css = cardSheet(sheets.map(({ source }) => String(source)).join('\n'));
        for (const { fileName } of sheets) delete bundle[fileName];
        for (const script of scripts) script.code = script.code.replaceAll('__CARD_SHEET__', () => JSON.stringify(css));
      },
    },
  };
}
