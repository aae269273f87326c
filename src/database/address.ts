/** A Neo4j that runs, and who is asking. */
export interface ServerAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Empty means the database that the server calls the user's home; the driver takes it that way too. */
  readonly database: string;
}
