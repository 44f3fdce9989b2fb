/** All that the lists of a language say of one word or phrase; what is absent it does not do. */
export interface Roles {
  /** -5..5; 0: moves nothing. */
  value?: number;
  negates?: true;
  /** A negator that says nothing where it finds nothing to turn over. */
  privative?: true;
  /** Also turns over what stands before it. */
  negatesBefore?: true;
  /** Says by itself that it is not so: "معجبنيش". */
  denied?: true;
  /** After it a negator negates nothing. */
  releases?: true;
  /** Factor on what follows. */
  degree?: number;
  /** Factor on what stands before. */
  postDegree?: number;
  contrasts?: true;
  /** What follows in its clause is not so, or not yet. */
  irrealis?: true;
  /** What follows in its clause might have been so, and is not. */
  unreal?: true;
  /** The same of what stands before it. */
  unrealBefore?: true;
  /** Tells that words may not be meant. */
  sarcastic?: true;
}

export const NO_ROLES: Roles = {};
