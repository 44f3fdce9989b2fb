import { describe, expect, it } from 'vitest';
import { cardSheet, cardStyles } from '../../../scripts/build-data/cardSheet.mjs';

const TOKENS = `:root{color-scheme:light dark;--ink:light-dark(black,white);--soft:var(--ink);--gap:.5rem;--font:'Some Variable',system-ui,sans-serif;--motion:.1s}
:root[data-theme='dark']{color-scheme:dark}@media (prefers-reduced-motion:reduce){:root{--motion:0s}}`;

describe("the card's style sheet", () => {
  it('stands at the host, and follows its theme', () => {
    expect(cardSheet(TOKENS)).toContain(":host([data-theme='dark']){color-scheme:dark}");
    expect(cardSheet(TOKENS)).not.toContain(':root');
  });

  it('takes values of tokens, not their names, so that no page can register them', () => {
    const sheet = cardSheet(`${TOKENS}.a{color:var(--soft);transition:color var(--motion)}`);
    expect(sheet).toContain('.a{color:light-dark(black,white);transition:color var(--motion)}');
  });

  it("does not follow the page's root in its lengths", () => {
    const sheet = cardSheet(`${TOKENS}.a1rem{padding:var(--gap) 1rem;margin:-.25rem}`);
    expect(sheet).toContain('.a1rem{padding:calc(.5*var(--rem)) calc(1*var(--rem));margin:calc(-.25*var(--rem))}');
  });

  it('uses no font that a page can define', () => {
    const sheet = cardSheet(`${TOKENS}@font-face{font-family:Some;src:url(a.woff2)}.a{font-family:Some,ui-monospace,monospace}.b{font-family:"Other"}.c{font-family:inherit}`);
    expect(sheet).toContain('--font:system-ui');
    expect(sheet).toContain('.a{font-family:monospace}.b{font-family:system-ui}.c{font-family:inherit}');
    expect(sheet).not.toMatch(/@font-face|Some/u);
  });

  it('has a value of its own for what is set by hand', () => {
    expect(cardSheet('.a{width:calc(var(--filled)*1px)}')).toMatch(/^:host\{--filled:initial\}/u);
  });

  it('takes a colour where it is given one by hand, never an address', () => {
    expect(cardSheet('.a{background:var(--hue)}')).toContain('.a{background-color:var(--hue)}');
    expect(cardSheet('.a{background:color-mix(in oklch,var(--hue) 12%,transparent)}')).toContain('color-mix');
    expect(() => cardSheet('.a{background:var(--hue) no-repeat}')).toThrow('--hue');
    expect(() => cardSheet('.a{content:var(--words)}')).toThrow('"content:var(--words)"');
    expect(() => cardSheet('.a{mask-image:image-set(var(--x) 1x)}')).toThrow('--x');
  });
});

describe('the plugin', () => {
  const run = (bundle: Record<string, unknown>): void => {
    const hook = cardStyles().generateBundle as { handler: (options: object, bundle: object) => void };
    hook.handler({}, bundle);
  };

  it('brings the sheet into the script that names it, and takes the file away', () => {
    const bundle: Record<string, { type: string; fileName: string; code?: string; source?: string }> = {
      'card.js': { type: 'chunk', fileName: 'card.js', code: 'draw(__CARD_SHEET__)' },
      'card.css': { type: 'asset', fileName: 'card.css', source: '.a{content:"$&"}' },
    };
    run(bundle);
    expect(bundle).toEqual({ 'card.js': { type: 'chunk', fileName: 'card.js', code: String.raw`draw(".a{content:\"$&\"}")` } });
  });

  it('leaves other builds alone', () => {
    const bundle = { 'a.js': { type: 'chunk', fileName: 'a.js', code: 'x' }, 'a.css': { type: 'asset', fileName: 'a.css', source: ':root{}' } };
    run(bundle);
    expect(Object.keys(bundle)).toEqual(['a.js', 'a.css']);
  });
});
