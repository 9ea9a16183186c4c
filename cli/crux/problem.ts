/** Something that the person can mend: the message says what, in whole sentences. */
export class Problem extends Error {
  override readonly name: string = 'Problem';
}

/** The command itself was wrong: nothing was done. */
export class WrongCommand extends Problem {
  override readonly name = 'WrongCommand';
}
