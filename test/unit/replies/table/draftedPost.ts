import type { PostKind, Rating } from '@/lib/posts/post';
import type { Address, Intent } from '@/lib/signals/signals';

/**
 * An invented post as people write it, and what a draft of a reply to it must show. Of each language there are twelve, one an
 * intent, as the default export of `<code>.ts`. Nobody's real name, post or sentence; the brand is Norvelo.
 */
export interface DraftedPost {
  /** What the author wants, as a person would say. */
  intent: Intent;
  /** The engine finds something else, and the user says so: the intent above is taken. */
  corrected?: true;
  /** Id of a site in lib/sites: its limit and its private messages hold. */
  site: string;
  kind: PostKind;
  rating?: Rating;
  /** As the page shows it: a given name that is nobody's in particular, a handle, or null. */
  author: string | null;
  text: string;
  /** The article of the knowledge base that answers it, in the language of the post; absent: none does. */
  article?: { question: string; answer: string };
  /** The order number (NV-####) and the product that the text names; absent: none. */
  order?: string;
  product?: string;
  /** How the draft speaks to the author; absent where the language has one form. */
  address?: Address;
}
