/** The identifier of a record, unique within its map. Opaque: nothing may be read from its characters. */
export type Id = string;

/** A source of new identifiers. The core has no randomness of its own, so that edits can be replayed. */
export type NewId = () => Id;
