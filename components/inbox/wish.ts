/** What of a mention the user wants to get at by a key, and when that was asked (any number that grows): each is heard once. */
export interface Wish {
  kind: 'reply' | 'tag' | 'note' | 'snooze' | 'due' | 'escalate';
  at: number;
}
