/** A reason that the person who starts central can act upon: printed as a sentence, without a stack. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
