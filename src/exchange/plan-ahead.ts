import type { Reader } from '../graph/graph.js';
import { LINKS, TURNS } from './statements.js';

/** Lets the database plan the statements of an exchange before anybody asks for one. Nobody is asked about. */
export async function planExchanges(reader: Reader): Promise<void> {
  const nothing = { statedOnly: false, view: null, most: 1 };
  await reader.read(LINKS, { ...nothing, between: ['', ''], after: '', mostSpeakers: 1 });
  await reader.read(TURNS, { ...nothing, turns: [], speakers: [], from: '', to: '' });
}
