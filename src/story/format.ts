import { z } from 'zod';
import { CLAIM_PROPERTIES, RANKS } from '../claim/kinds.js';
import { EVENT_KINDS } from '../event/kinds.js';
import { DISCIPLINE_CODES, ENVIRONMENTS, RECORD_CODES, RESULT_STATUSES, ROUNDS } from '../race/kinds.js';
import {
  FIDELITIES,
  PROMPTINGS,
  REMARK_KINDS,
  SPEECH_FORMS,
  STANDINGS,
  TRANSLATION_STATUSES,
} from '../remark/kinds.js';
import { REPLY_RELATIONS, REVIEW_STATES } from '../reply/kinds.js';
import { SOURCE_KINDS } from '../source/kinds.js';
import { isDate } from '../values/date.js';
import { ID_FORM, isId } from '../values/id.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';
import { isMark } from '../values/mark.js';
import { unfitCharacter } from '../values/text.js';

/**
 * What a story file may hold. Every file of a story's folder has the same form: any of the sections below, in any file.
 * This schema checks them, and is printed as the JSON Schema that gives editors completion. What is left out is unknown.
 */
const id = z
  .string()
  .refine(isId, { error: ({ input }) => `An id looks like ${ID_FORM}, but this is "${String(input)}".` })
  .meta({ id: 'Id', description: `The stable, readable key of a thing, like ${ID_FORM}.` });

const text = z
  .string()
  .min(1)
  .superRefine((value, context) => {
    const unfit = unfitCharacter(value);
    if (unfit !== null) context.addIssue({ code: 'custom', message: unfit });
  })
  .meta({ id: 'Text', description: 'Text, kept letter for letter.' });

const date = z
  .string()
  .refine(isDate, {
    error: ({ input }) =>
      `A date looks like 2024-08-06, 2024-08, 2024-05~ or ../2024-08-06, but this is "${String(input)}".`,
  })
  .meta({
    id: 'Date',
    description:
      'An EDTF date (ISO 8601-2), as exact as it is known: 2023-08-23, 2023-11, 2024-05~, 2024-02/2024-03, ../2024-08-05.',
  });

const mark = z
  .string()
  .refine(isMark, {
    error: ({ input }) => `A mark looks like 3:29.38, 8:03:40 or 27:27, but this is "${String(input)}".`,
  })
  .meta({ id: 'Mark', description: 'A time, as the preferred source prints it.' });

const basis = z
  .enum(LINK_BASES)
  .describe('How it is known: a source states it, a source sets the two side by side, or an editor infers it.');
const confidence = z.enum(CONFIDENCES);
const note = text.describe("Why, in the editor's words. Needed wherever the basis is not STATED.");

/** Stated, with high confidence, unless the file says otherwise. */
const link = z.strictObject({
  basis: basis.default('STATED'),
  confidence: confidence.default('HIGH'),
  note: note.optional(),
});

const evidence = z.strictObject({
  id: id.optional(),
  source: id.optional().describe('The source that supports it; left out when the editor alone does.'),
  basis,
  words: text.optional().describe('The linking words, letter for letter from the source: short.'),
  locator: text.optional().describe('Where in the source: a heading, a paragraph.'),
  note: note.optional(),
});

const claimBody = {
  id: id.optional(),
  property: z.enum(CLAIM_PROPERTIES),
  printed: text.describe('What is claimed, letter for letter as its source prints it: short.'),
  value: text
    .optional()
    .describe('What is understood by it, in the form of the property. Left out when it can not be understood.'),
  rank: z.enum(RANKS).default('NORMAL'),
  reason: text.optional().describe('Why this rank; needed for DEPRECATED, and for PREFERRED where others disagree.'),
  condition: text.optional().describe('What the claim supposes.'),
  validAt: date.optional().describe('When the claim holds, where that is not always.'),
  against: id.optional().describe('The other party, of a head-to-head; of ANSWERED, who did not answer.'),
  locator: text.optional(),
};

/** A claim about the thing under which it stands. */
const claimHere = z.strictObject({ ...claimBody, by: id.describe('The source, or the remark, that asserts it.') });
/** A claim made by the remark under which it stands. */
const assertion = z.strictObject({ ...claimBody, concerns: id });
const claims = z.array(claimHere).default([]);

const speakerBody = { name: text, aliases: z.array(text).default([]), note: text.optional(), claims };

const athlete = z.strictObject({
  ...speakerBody,
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('Three-letter code of the sport, as NOR.'),
});
const person = z.strictObject({
  ...speakerBody,
  named: z
    .boolean()
    .default(true)
    .describe('false: known only by a description ("a Norwegian reporter"); then never shared between remarks.'),
  role: text.optional(),
});
const outlet = z.strictObject(speakerBody);
const group = z.strictObject({ ...speakerBody, members: z.array(id).default([]) });

const competition = z.strictObject({
  name: text,
  aliases: z.array(text).default([]),
  series: text.optional().describe('The recurring championship or circuit of which this is one edition.'),
  place: text.optional(),
  dates: date.optional(),
  note: text.optional(),
  claims,
});

const result = z.strictObject({
  athlete: id,
  place: z.int().min(1).optional(),
  mark: mark.optional(),
  status: z.enum(RESULT_STATUSES).default('FINISHED'),
  records: z
    .array(z.strictObject({ code: z.enum(RECORD_CODES), equal: z.boolean().default(false) }))
    .default([])
    .describe('Records and bests that a source gives to this result.'),
  splits: z.array(z.strictObject({ metres: z.number().positive(), mark })).default([]),
  note: text.optional(),
  claims,
});

const race = z.strictObject({
  name: text,
  aliases: z.array(text).default([]),
  competition: id.optional(),
  date: date.optional(),
  place: text.optional(),
  round: z.enum(ROUNDS).optional(),
  discipline: z.enum(DISCIPLINE_CODES),
  environment: z.enum(ENVIRONMENTS).default('UNKNOWN'),
  scheduled: z
    .boolean()
    .default(false)
    .describe('true: known only as announced; no source held tells what came of it.'),
  note: text.optional(),
  results: z.record(id, result).default({}),
  claims,
});

const event = z.strictObject({
  kind: z.enum(EVENT_KINDS),
  name: text,
  date: date.optional(),
  place: text.optional(),
  hosts: z.array(id).default([]),
  note: text.optional(),
  claims,
});

const source = z.strictObject({
  title: text.optional(),
  kind: z.enum(SOURCE_KINDS),
  outlet: id.optional().describe('Who published it; left out when its text does not tell.'),
  authors: z.array(id).default([]),
  held: z.boolean().describe('true: read by us. false: known only because another source credits it.'),
  text: z
    .strictObject({ file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/) })
    .optional()
    .describe(
      'The text that was read: its file name in the folder of sources, and the hash of its bytes. Needed when held.',
    ),
  published: date.optional(),
  updated: date.optional(),
  retrieved: date.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  archived: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The address of a copy that an archive took.'),
  language: z.string().optional().describe('BCP 47.'),
  derivedFrom: z
    .array(link.extend({ source: id }))
    .default([])
    .describe('Sources from which it takes; copies are not witnesses.'),
  note: text.optional(),
  claims,
});

const segment = z
  .union([
    z.strictObject({ quoted: text.describe('Words inside the quotation marks, without the marks.') }),
    z.strictObject({
      reported: text.describe('Reported speech outside quotation marks: the clause that carries it, no more.'),
    }),
    z.strictObject({ inserted: text.describe('What an editor put into the quotation: "[Kerr]", "(Laughs)".') }),
    z.strictObject({ ellipsis: text.describe('A printed mark of omission: "...", "…".') }),
  ])
  .describe(
    'One stretch, letter for letter as printed. A new segment where the reporter interrupts, and at a paragraph.',
  );

const wording = z.strictObject({
  id: id.optional(),
  source: id,
  via: z
    .array(id)
    .default([])
    .describe('Through whom the source had the words: sources, or a remark that repeats them.'),
  form: z.enum(SPEECH_FORMS),
  segments: z.array(segment).min(1),
  cue: text.optional().describe('How the source introduces it, as printed: "joked", "hit back".'),
  locator: text.optional().describe('Where in the source: a heading, a paragraph. Wordings of one sentence share it.'),
  language: z.string().optional().describe('BCP 47; left out: the language of the source.'),
  translation: z
    .strictObject({ status: z.enum(TRANSLATION_STATUSES), by: id.optional(), from: id.optional() })
    .default({ status: 'UNKNOWN' }),
  knownFrom: date.optional().describe('From when this printing could be read; not before what the entry itself dates.'),
  identity: link.prefault({}).describe('That this printing is of this remark.'),
  conflated: z.array(id).default([]).describe("Other remarks whose words this sentence runs together with this one's."),
});

const remark = z.strictObject({
  speaker: id,
  attribution: link.prefault({}).describe('That this speaker said it.'),
  kind: z.enum(REMARK_KINDS).default('STATEMENT'),
  standing: z.enum(STANDINGS),
  gist: text
    .optional()
    .describe("What it says, in the editor's own words; never a quotation. Needed for REPORTED and UNPRINTED."),
  said: date.optional(),
  public: date.optional().describe('When it became public, where that is not when it was said.'),
  at: id.optional().describe('The event that was its occasion.'),
  to: z.array(id).default([]),
  prompted: z.enum(PROMPTINGS).default('UNKNOWN'),
  language: z.strictObject({ tag: text, basis }).optional().describe('In which it was spoken.'),
  stands: id
    .optional()
    .describe('The source, or the wording, whose printing stands for it; needed where several have quoted words.'),
  about: z
    .array(z.strictObject({ node: id, basis, note: note.optional(), evidence: z.array(evidence).default([]) }))
    .default([])
    .describe(
      'Whom or what it is about: STATED = named in it; JUXTAPOSED = the source sets it so; INFERRED = the editor does.',
    ),
  quotes: z
    .array(
      z.strictObject({
        words: text.describe('The words as repeated inside this remark, letter for letter, without the inner marks.'),
        fidelity: z.enum(FIDELITIES),
        remark: id.optional().describe('Whose words they are; left out for IMAGINED, which makes no remark.'),
        attributedTo: id.optional().describe('For IMAGINED: in whose mouth, or mind, the words are put.'),
        note: note.optional(),
      }),
    )
    .default([]),
  wordings: z.array(wording).default([]),
  replies: z
    .array(
      z.strictObject({
        id: id.optional(),
        to: id,
        relation: z.enum(REPLY_RELATIONS),
        confidence: confidence.default('HIGH'),
        review: z.enum(REVIEW_STATES).default('ACCEPTED'),
        evidence: z.array(evidence).min(1),
      }),
    )
    .default([])
    .describe('What it responds to: remarks, events, races, results; each with its own evidence.'),
  possiblySame: z.array(z.strictObject({ remark: id, basis, confidence, note })).default([]),
  asserts: z.array(assertion).default([]).describe('What it claims about races, results, athletes.'),
  withdrawn: z.strictObject({ reason: text, date: date.optional() }).optional(),
  note: text.optional(),
  claims,
});

const uncovered = z.strictObject({
  source: id,
  words: text.describe('The stretch in quotation marks, letter for letter, without the marks.'),
  reason: text,
});

export const storyFile = z
  .strictObject({
    story: z
      .strictObject({
        id,
        title: text,
        description: text,
        parties: z.array(id).default([]),
        openings: z.array(id).default([]).describe('Where to begin reading: ids whose chains tell it.'),
      })
      .optional()
      .describe('The story itself; stands in exactly one file of the folder.'),
    athletes: z.record(id, athlete).default({}),
    people: z.record(id, person).default({}),
    outlets: z.record(id, outlet).default({}),
    groups: z.record(id, group).default({}),
    competitions: z.record(id, competition).default({}),
    races: z.record(id, race).default({}),
    events: z.record(id, event).default({}),
    sources: z.record(id, source).default({}),
    remarks: z.record(id, remark).default({}),
    uncovered: z
      .array(uncovered)
      .default([])
      .describe("Stretches in quotation marks that are nobody's remark, each with the reason."),
  })
  .describe('A file of a Rejoinder story.');

export type StoryFile = z.infer<typeof storyFile>;
export type StoryRemark = z.infer<typeof remark>;
export type StoryWording = z.infer<typeof wording>;
export type StoryClaim = z.infer<typeof claimHere> | z.infer<typeof assertion>;
export type StoryEvidence = z.infer<typeof evidence>;
