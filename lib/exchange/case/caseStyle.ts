/** How a case looks: the reader's own colours, light or dark, and lines that stay together on paper. */
export const CASE_STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 2rem 1rem; }
main { max-inline-size: 46rem; margin-inline: auto; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { margin-block: 2rem 0.5rem; font-size: 1.125rem; }
h3 { margin-block: 1rem 0.25rem; font-size: 1rem; }
p { margin-block: 0.25rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1rem; margin: 1rem 0; }
dt, .note, footer { color: color-mix(in srgb, CanvasText 70%, Canvas); }
dd { margin: 0; overflow-wrap: anywhere; }
ol, ul { margin: 0; padding: 0; list-style: none; }
li { margin-block: 0.75rem; break-inside: avoid; }
.words { overflow-wrap: anywhere; white-space: pre-wrap; }
blockquote, li > .words { margin: 0.5rem 0; padding-inline-start: 0.75rem; border-inline-start: 2px solid color-mix(in srgb, CanvasText 30%, Canvas); }
footer { margin-block-start: 3rem; font-size: 0.875rem; }
@media (width < 34rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-block-end: 0.5rem; } }
@media print { body { padding: 0; } h2, h3 { break-after: avoid; } }
`;
