/** What making a picture took, and how large it became. */
export interface Taken {
  readonly ms: number;
  readonly bytes: number;
}
