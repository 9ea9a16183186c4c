/** How a text is set: always in Inter, whose advance widths we carry, in one of the two weights that the app ships. */
export interface TextStyle {
  /** Font size in px. */
  readonly size: number;
  readonly weight: 400 | 600;
  /** From baseline to baseline, in px. */
  readonly lineHeight: number;
}
