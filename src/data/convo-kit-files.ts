import type { ConvoKit } from './convo-kit.js';

/** The files of a corpus folder as ConvoKit reads it, by their names; and our report of what it can not hold. */
export function convoKitFiles(kit: ConvoKit): ReadonlyMap<string, string> {
  const { utterances, speakers, conversations, corpus, losses } = kit;
  return new Map([
    ['utterances.jsonl', utterances.map((utterance) => `${JSON.stringify({ ...utterance, vectors: [] })}\n`).join('')],
    ['speakers.json', JSON.stringify(withVectors(speakers))],
    ['conversations.json', JSON.stringify(withVectors(conversations))],
    ['corpus.json', JSON.stringify(corpus)],
    ['index.json', JSON.stringify(indexOf(kit))],
    ['losses.json', JSON.stringify(losses, null, 2)],
  ]);
}

type WithMeta = Readonly<Record<string, { readonly meta: object }>>;

const withVectors = (things: WithMeta): object =>
  Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, { ...thing, vectors: [] }]));

/** Which members the `meta` of each kind has, and of which types, in ConvoKit's own words. */
function indexOf({ utterances, speakers, corpus }: ConvoKit): object {
  return {
    'utterances-index': typesOf(utterances.map(({ meta }) => meta)),
    'speakers-index': typesOf(Object.values(speakers).map(({ meta }) => meta)),
    'conversations-index': {},
    'overall-index': typesOf([corpus]),
    version: 1,
    vectors: [],
  };
}

function typesOf(metas: readonly object[]): Readonly<Record<string, readonly string[]>> {
  const types = new Map<string, Set<string>>();
  for (const [name, value] of metas.flatMap((meta) => Object.entries(meta)))
    types.set(name, (types.get(name) ?? new Set()).add(Array.isArray(value) ? LIST : TEXT));
  return Object.fromEntries([...types].map(([name, found]) => [name, [...found]]));
}

const LIST = "<class 'list'>";
const TEXT = "<class 'str'>";
