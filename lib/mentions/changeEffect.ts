/** What a change of a topic does to what is stored; counted without changing anything. */
export interface ChangeEffect {
  /** Matches of the topic that were looked at, and all that there are. */
  looked: number;
  total: number;
  /** Mentions that lose the topic and go, since no other topic hears them and nobody touched them. */
  goes: number;
  /** Mentions that lose the topic and stay, because another topic hears them. */
  staysForTopic: number;
  /** Mentions that lose the topic and stay, because the user touched them. */
  staysTouched: number;
  /** Mentions that the topic goes on hearing; of a merge: that become the other topic's. */
  goesOn: number;
}
