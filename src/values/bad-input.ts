/** Where in its arguments a caller's value stands: field names and list positions, outermost first. Empty: not known here. */
export type InputPath = readonly (string | number)[];

/** The caller gave something that can not be what it should be. The message says what would be right, in one sentence. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
  readonly path: InputPath;

  constructor(message: string, path: InputPath = []) {
    super(message);
    this.path = path;
  }
}
