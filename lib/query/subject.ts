import type { Post } from '@/lib/posts/post';

/** What was understood of a post, by the names that queries use. */
export interface Understood {
  sentiment: string;
  /** Null: nothing shows it. Undefined: nobody has looked yet. */
  intent: string | null | undefined;
  /** Absent: nobody has looked yet. */
  signals?: UnderstoodSignals | undefined;
}

/** What else was understood, by the fields that ask for it. */
export interface UnderstoodSignals {
  emotion: readonly string[];
  stage: readonly string[];
  aspect: readonly string[];
  event: readonly string[];
}

/** What a stored mention has beside its post; names as the user wrote them. */
export interface Kept {
  topics: readonly string[];
  tags: readonly string[];
  status: string | null;
  owner: string | null;
  facts: readonly KeptFact[];
}

/** What became of a stored mention, by the names that queries use. */
export type KeptFact = 'edited' | 'gone' | 'answered' | 'kept';

/** What a query is asked about. What is absent nobody has looked at yet: fields that need it are undecided. */
export interface Subject {
  post: Post;
  /** Host of the page on which the post stands; null where it is not known. */
  host: string | null;
  /** Language found in the text; null: unknown; undefined: nobody has looked yet, so that `lang:` is undecided. */
  language?: string | null | undefined;
  understood?: Understood | undefined;
  /** Whether its text speaks of its writer; asked only where a query does, since it takes the words of a language. */
  isFirstPerson?: (() => boolean) | undefined;
  /** Code of the country that a place (folded) names, or null; not known in pages, whose scripts must stay small. */
  countryNamed?: ((place: string) => string | null) | undefined;
  /** When it was first seen, ms since 1970. */
  seenAt?: number | undefined;
  /** The day (YYYY-MM-DD) of an instant in the reporting zone. */
  dayOf?: ((instant: number) => string) | undefined;
  kept?: Kept | undefined;
}
