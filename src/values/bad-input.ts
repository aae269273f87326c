/** Where in its arguments a caller's value stands: field names and list positions, outermost first. Empty: not known here. */
export type InputPath = readonly (string | number)[];

/** The caller gave something that can not be what it should be. The message says what would be right, in one sentence. */
export class BadInputError extends Error {
  override readonly name = 'BadInputError';
  /** Not called `path`: graphql-js takes an error with a path for one that names its field already, and would not add it. */
  readonly argument: InputPath;

  constructor(message: string, argument: InputPath = []) {
    super(message);
    this.argument = argument;
  }
}
