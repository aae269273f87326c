import { z } from 'zod';
import { listOf, optional, type ReadOf, thingRow } from '../graph/row.js';

export const SPEAKER_KINDS = ['Athlete', 'Person', 'Outlet', 'Group'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

const common = {
  id: z.string(),
  orderKey: z.string(),
  name: z.string(),
  aliases: listOf(z.string()),
  note: optional(z.string()),
};

export const athleteRow = thingRow('Athlete', { ...common, country: optional(z.string()) });
export const personRow = thingRow('Person', { ...common, isNamed: z.boolean(), role: optional(z.string()) });
export const outletRow = thingRow('Outlet', common);
export const groupRow = thingRow('Group', common);

export type Athlete = ReadOf<typeof athleteRow>;
export type Person = ReadOf<typeof personRow>;
export type Outlet = ReadOf<typeof outletRow>;
export type Group = ReadOf<typeof groupRow>;

/** Whoever says something. */
export type Speaker = Athlete | Person | Outlet | Group;
