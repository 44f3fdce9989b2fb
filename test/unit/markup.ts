/** Appends what markup says; its scripts do not run. */
export function append(html: string, parent: Element = document.body): void {
  parent.append(nodesOf(html, parent));
}

/** Makes the open page, or an element of it, of markup. */
export function show(html: string, parent: Element = document.body): void {
  parent.replaceChildren(nodesOf(html, parent));
}

function nodesOf(html: string, { ownerDocument }: Element): DocumentFragment {
  return ownerDocument.createRange().createContextualFragment(html);
}
