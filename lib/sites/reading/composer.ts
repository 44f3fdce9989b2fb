/** Where a site's own users write an answer to a post. */
export interface Composer {
  /** Selector of what is typed into: a textarea, an input, or an editable element. */
  box: string;
  /**
   * Where it is looked for. 'post': within the post, or before the next one; 'page': anywhere, as where a dialog opens
   * over the page. Of several, the one nearest after the post.
   */
  in: 'post' | 'page';
  /** Selector, within the post, of what opens it: pressed where no box is open. It must do nothing else. */
  opens?: string;
}
