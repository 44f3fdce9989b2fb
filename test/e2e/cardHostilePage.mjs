export const OUTSIDE = 'https://outside.example/';

/**
 * What the page does before anything else is there: it breaks what scripts stand on and notes who steps on it, gives the fonts
 * and custom properties that the card may use addresses of its own, and has rules for everything.
 */
export const HOSTILE_HEAD = `<style>
${['system-ui', 'sans-serif', 'Inter Variable', 'ui-monospace', 'Noto Sans Arabic Variable', 'monospace'].map((family) => `@font-face{font-family:"${family}";src:url(${OUTSIDE}${family.replaceAll(' ', '-')}.woff2);unicode-range:U+0-FFFF}`).join('')}
</style><script>
window.trapped = [];
const trap = (owner, name) => {
  const real = owner.prototype[name];
  owner.prototype[name] = function (...given) {
    if (!window.own) window.trapped.push(name);
    return real.apply(this, given);
  };
};
window.own = false;
for (const name of ['attachShadow', 'append', 'prepend', 'remove', 'matches', 'getBoundingClientRect', 'setAttribute']) trap(Element, name);
for (const name of ['appendChild', 'insertBefore', 'contains', 'getRootNode']) trap(Node, name);
for (const name of ['createElement', 'createElementNS', 'createTextNode']) trap(Document, name);
for (const name of ['showPopover', 'hidePopover', 'togglePopover', 'focus']) trap(HTMLElement, name);
for (const name of ['observe', 'disconnect', 'takeRecords']) trap(MutationObserver, name);
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) trap(EventTarget, name);
for (const name of ['requestAnimationFrame', 'setTimeout', 'getComputedStyle']) {
  const real = window[name];
  window[name] = function (...given) { if (!window.own) window.trapped.push(name); return real.apply(window, given); };
}
for (const name of ['--hue', '--filled', '--weight', '--ink', '--paper', '--accent', '--negative', '--space-1', '--rem', '--font', '--motion']) {
  CSS.registerProperty({ name, syntax: '<url>', inherits: false, initialValue: 'url(${OUTSIDE}' + name.slice(2) + '.png)' });
}
customElements.define('x-trap', class extends HTMLElement { connectedCallback() { window.trapped.push('custom element'); } });
window.act = (run) => { window.own = true; try { return run(); } finally { window.own = false; } };
</script>`;
