/** The most bytes that a map file may have. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** How deep lists and groups may stand inside each other. A map needs 7; the rest is for keys of other programs. */
export const MAX_DEPTH = 100;

/** How many statements, relations and sources a map may have together: ten times the largest that anybody draws. */
export const MAX_RECORDS = 200_000;
