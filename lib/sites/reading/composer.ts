/** Where a site's own users write an answer to a post. */
export interface Composer {
  /** Selector of what is typed into: a textarea or an editable element. */
  box: string;
  /**
   * Where it is looked for. 'post': within the post, or before the next one; 'page': anywhere else as well, if it came or took
   * the focus when `opens` was pressed, as where a dialog opens over the page; 'thread': anywhere, since all posts of the page
   * are answered in one.
   */
  in: 'post' | 'page' | 'thread';
  /** Selector, within the post or before the next one, of what opens it: pressed where no box is open. It must do nothing else. */
  opens?: string;
}
