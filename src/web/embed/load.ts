import type { Ask } from '../../client/ask.js';
import {
  EmbeddedChainDocument,
  type EmbeddedChainQuery,
  LeftRemarksDocument,
  type EmbeddedRemarkFragment,
} from '../../client/generated/graphql.js';
import { chainAddressOf } from '../pages/address.js';
import type { Answering, Content, Day, Entry, Extent, Print } from './content.js';
import { quotedInMarks } from '../pages/parts/printed-words.js';
import { sourceName } from '../pages/parts/source-name.js';
import { versionOf } from './version.js';

type Chain = Extract<EmbeddedChainQuery['chain'], { __typename: 'Chain' }>;
type Row = Chain['entries'][number];
type Wording = NonNullable<EmbeddedRemarkFragment['wording']>;

export interface Wanted {
  readonly ask: Ask;
  readonly id: string;
  readonly extent: Extent;
  /** The server's own address. */
  readonly origin: string;
  /** The ids of what an embed code still shows, to be told which of them are withdrawn. */
  readonly was?: readonly string[];
}

/** What an embed of a chain shows now; null where nothing has the id. */
export async function loadContent({ ask, id, extent, origin, was = [] }: Wanted): Promise<Content | null> {
  const { up, down, inferred } = extent;
  const filter = inferred ? null : { bases: ['STATED' as const] };
  const { chain } = await ask(EmbeddedChainDocument, { id, up, down, filter });
  if (chain.__typename === 'UnknownId') return null;
  const shownIds = new Set(chain.entries.map(({ node }) => node.id));
  const left = await leftOf(
    ask,
    was.filter((one) => !shownIds.has(one)),
  );
  const shown = { of: chain.anchor, extent, entries: chain.entries.map(entryOf) };
  return {
    version: versionOf(shown),
    asOf: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    ...shown,
    address: `${origin}${chainAddressOf(chain.anchor)}`,
    hidden: chain.entries.flatMap(({ omitted }) => omitted).reduce((sum, { count }) => sum + count, 0),
    withdrawn: [...shown.entries, ...left].flatMap(({ id: of, withdrawn }) =>
      withdrawn === null ? [] : [{ id: of, reason: withdrawn }],
    ),
    left: left.map(({ id: of, name }) => ({ id: of, name })),
  };
}

async function leftOf(ask: Ask, ids: readonly string[]): Promise<readonly Pick<Entry, 'id' | 'name' | 'withdrawn'>[]> {
  if (ids.length === 0) return [];
  const { nodes } = await ask(LeftRemarksDocument, { ids: [...ids] });
  return nodes.flatMap((node) =>
    node?.__typename === 'Remark'
      ? [{ id: node.id, name: node.speaker.name, withdrawn: node.withdrawal?.reason ?? null }]
      : [],
  );
}

function entryOf({ depth, node, parents }: Row): Entry {
  return { ...thingOf(node), depth, answers: parents.map(answeringOf) };
}

function thingOf(node: Row['node']): Omit<Entry, 'depth' | 'answers'> {
  switch (node.__typename) {
    case 'Remark':
      return remarkOf(node);
    case 'Event':
      return { ...NO_REMARK, id: node.id, name: node.eventName, date: dayOf(node.eventDate) };
    case 'Race':
      return { ...NO_REMARK, id: node.id, name: node.raceName, date: dayOf(node.raceDate) };
    default: {
      const name = [node.athlete.name, node.mark, node.race.name].filter((part) => part !== null).join(', ');
      return { ...NO_REMARK, id: node.id, name, date: dayOf(node.race.date) };
    }
  }
}

const NO_REMARK = {
  standing: null,
  words: null,
  gist: null,
  language: null,
  speakerBy: null,
  print: null,
  via: [],
  translation: null,
  translator: null,
  withdrawn: null,
} as const;

function remarkOf(remark: EmbeddedRemarkFragment): Omit<Entry, 'depth' | 'answers'> {
  const { id, speaker, said, standing, text, gist, attribution, wording, withdrawal } = remark;
  return {
    id,
    name: speaker.name,
    date: dayOf(said),
    standing,
    words: text === null || wording === null ? null : quotedInMarks(wording.segments),
    gist: text === null ? gist : null,
    language: wording?.language?.tag ?? null,
    speakerBy: attribution.basis,
    print: wording === null ? null : printOf(wording.source),
    via: wording === null ? [] : wording.via.map(nameOfVia),
    translation: wording?.translation.status ?? null,
    translator: wording?.translation.by?.name ?? null,
    withdrawn: withdrawal?.reason ?? null,
  };
}

function printOf(source: Wording['source']): Print {
  const { title, published, url } = source;
  return {
    name: sourceName(source),
    title,
    published: dayOf(published),
    url: url !== null && /^https?:\/\//.test(url) ? url : null,
  };
}

const nameOfVia = (via: Wording['via'][number]): string =>
  via.__typename === 'Remark' ? via.speaker.name : sourceName(via);

function answeringOf({ to, reply }: Row['parents'][number]): Answering {
  const { relation, evidence } = reply;
  const basis = (['STATED', 'JUXTAPOSED'] as const).find((one) => evidence.some((piece) => piece.basis === one));
  const strongest = basis ?? 'INFERRED';
  const by = evidence
    .filter((piece) => piece.basis === strongest)
    .flatMap(({ source }) => (source === null ? [] : [sourceName(source)]));
  return { to, relation, basis: strongest, by: [...new Set(by)] };
}

const dayOf = (date: Day | null): Day | null => (date === null ? null : { edtf: date.edtf, text: date.text });
