import type { Mention } from './mention';

/**
 * Pieces of which one stands in every text that names an author with these identities, so that most texts need no closer look.
 */
export function needlesOf(identities: readonly string[]): string[] {
  const needles = identities.map((identity) => {
    const known = identity.slice(identity.lastIndexOf('|') + 1);
    if (identity.startsWith('address|')) return known.split(/[/?&=]/u).at(-1) ?? known;
    return known.replace(/^@/u, '').split(' ')[0] ?? known;
  });
  return [...new Set(needles.flatMap((needle) => [needle, decoded(needle)]))].filter((needle) => needle !== '');
}

/** Whether anything that a mention or a draft of its answer, says of others holds one of these pieces. */
export function mayName({ post, answer, decided }: Pick<Mention, 'post' | 'answer' | 'decided'>, needles: readonly string[]): boolean {
  const said = [
    post.title, post.text, post.permalink, post.threadUrl, post.parentId, post.reply?.text, post.reply?.author, answer?.handle, answer?.permalink, answer?.text,
    decided?.draft,
  ];
  return mayHold(said.map((part) => part ?? '').join('\n'), needles);
}

/** Whether a text holds one of these pieces. */
export function mayHold(text: string, needles: readonly string[]): boolean {
  const folded = text.normalize('NFKC').toLowerCase();
  return needles.some((needle) => folded.includes(needle));
}

function decoded(needle: string): string {
  try {
    return decodeURIComponent(needle);
  } catch {
    return needle;
  }
}
