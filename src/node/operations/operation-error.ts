/** An operation cannot be done on this home; the message says why. */
export class OperationError extends Error {
  override name = "OperationError";
  constructor(
    message: string,
    /** What to type instead. */
    readonly hint: string,
  ) {
    super(message);
  }
}
