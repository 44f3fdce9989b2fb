/** Address of one mention. */
export function mentionHref(id: string): string {
  return `#/mentions?${new URLSearchParams({ mention: id }).toString()}`;
}
