import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { ServerAddress } from './address.js';
import type { Folder } from './folder.js';
import { readIfThere, writeWhole } from './home.js';
import { holderOf } from './lock.js';

/** How a database that we started is reached. */
export function ownAddress(port: number, password: string): ServerAddress {
  return { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' };
}

/** Writes into the data folder where its database listens, for tools that want to work beside the server; gives back how to unsay it. */
export function publish(folder: Folder, uri: string): () => void {
  const file = addressFile(folder.path);
  writeWhole(file, uri, folder);
  return () => rmSync(file, { force: true });
}

/** The database that another start runs on this data folder now; null when none does. */
export function runningDatabase({ dataFolder }: Config): ServerAddress | null {
  if (holderOf(join(dataFolder, 'lock')) === null) return null;
  const port = /:(\d+)$/.exec(readIfThere(addressFile(dataFolder)) ?? '')?.[1];
  const password = readIfThere(join(dataFolder, 'password'));
  return port === undefined || password === null ? null : ownAddress(Number(port), password.trim());
}

const addressFile = (folder: string): string => join(folder, 'address');
