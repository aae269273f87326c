import { z } from 'zod';
import { listOf, optional } from '../graph/row.js';

export const SPEAKER_KINDS = ['Athlete', 'Person', 'Outlet', 'Group'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

const common = {
  id: z.string(),
  orderKey: z.string(),
  name: z.string(),
  aliases: listOf(z.string()),
  note: optional(z.string()),
};

export const athleteRow = z
  .object({ ...common, country: optional(z.string()) })
  .transform((athlete) => ({ __typename: 'Athlete' as const, ...athlete }));
export const personRow = z
  .object({ ...common, isNamed: z.boolean(), role: optional(z.string()) })
  .transform((person) => ({ __typename: 'Person' as const, ...person }));
export const outletRow = z.object(common).transform((outlet) => ({ __typename: 'Outlet' as const, ...outlet }));
export const groupRow = z.object(common).transform((group) => ({ __typename: 'Group' as const, ...group }));

export type Athlete = z.infer<typeof athleteRow>;
export type Person = z.infer<typeof personRow>;
export type Outlet = z.infer<typeof outletRow>;
export type Group = z.infer<typeof groupRow>;

/** Whoever says something. */
export type Speaker = Athlete | Person | Outlet | Group;
