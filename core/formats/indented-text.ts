/**
 * Indented text: a map that can be typed, mailed, and pasted from a list. One statement a line; what stands further in bears
 * on the line above that stands further out.
 *
 *     [Thesis] A tariff should be raised.
 *       + [Explanation] It protects work.
 *         _ [Counterpoint] Work would move elsewhere anyway.
 *       & [Claim] Work is worth protecting.
 *       - [Counterpoint] It raises prices.
 *
 * - `+`, a bullet (`*`, `•`), or nothing: supports. `-`: attacks.
 * - `&`: linked with the premise before it.
 * - `_` attacks, and `_+` supports, the step that the line above makes: an undercut.
 * - `[Kind]`: the kind of the statement; the usual one for its place unless given.
 * - `|`: a further line of the statement's text.
 * - `(see above)` at the end: the statement above with this text, once more. So a text can hold what is no tree.
 */
export { readIndentedText } from './read-indented-text';
export { writeIndentedText } from './write-indented-text';
