/** Queries that are made to hurt: each a name and the text that is sent. The 26 that brought down others, and more of ours. */
export interface Bomb {
  readonly name: string;
  readonly query: string;
  /** Served: it is no bomb here. Either: by what else has changed; both are right. */
  readonly end: 'served' | 'refused' | 'either';
}

const times = (count: number, make: (turn: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, turn) => make(turn)).join(between);

const refused = (name: string, query: string): Bomb => ({ name, query, end: 'refused' });
const served = (name: string, query: string): Bomb => ({ name, query, end: 'served' });

const ID = '"remark:any"';

/** `levels` fields, one in another: from a remark to its wording and back. */
function nest(levels: number): string {
  const inner = levels - 2;
  const fields = Array.from({ length: inner }, (_, level) => (level % 2 === 0 ? 'wording' : 'remark'));
  return `{ remark(id: ${ID}) { ${fields.join(' { ')} { id ${'} '.repeat(inner)} } }`;
}

const inlineFragments = (outer: number, inner: number): string =>
  `{ remark(id: ${ID}) { ${times(outer, () => `... { speaker { ${times(inner, () => '... { id name }')} } }`)} } }`;

const namedFragments = (count: number): string =>
  `{ ${times(count, (turn) => `...F${turn}`)} } ${times(count, (turn) => `fragment F${turn} on Query { stories { edges { node { id title } } } }`)}`;

const doubling = (levels: number): string =>
  `{ ...F0 } ${times(levels, (level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`)} fragment F${levels} on Query { __typename stories { totalCount } }`;

/** The fourteen and the twelve of the list that others were tried with. */
export const BOMBS: readonly Bomb[] = [
  served('50 fields nested', nest(50)),
  refused('1,000 fields nested', nest(1_000)),
  refused('10,000 fields nested', nest(10_000)),
  refused('1,000 aliases', `{ ${times(1_000, (turn) => `a${turn}: __typename`)} }`),
  refused('20,000 aliases', `{ ${times(20_000, (turn) => `a${turn}: __typename`)} }`),
  refused('an unknown directive 10 times', `{ __typename ${times(10, () => '@bomb')} }`),
  refused('an unknown directive 5,000 times', `{ __typename ${times(5_000, () => '@bomb')} }`),
  refused('a field repeated 20,000 times', `{ ${times(20_000, () => '__typename')} }`),
  refused('500 fields that overlap', `{ ${times(500, () => `remark(id: ${ID}) { id text }`)} }`),
  refused('2,000 fields that overlap', `{ ${times(2_000, () => `remark(id: ${ID}) { id text }`)} }`),
  refused('fragments doubled 20 times', doubling(20)),
  refused('fragments doubled 30 times', doubling(30)),
  refused(
    'introspection 300 deep',
    `{ __schema { types { name ${'ofType { name '.repeat(300)} ${'} '.repeat(300)} } } }`,
  ),
  refused(
    'a fan-out of 100 by 100 aliases',
    `{ ${times(100, (turn) => `a${turn}: remarks(first: 100) { edges { node { ${times(100, (inner) => `b${inner}: text`)} } } }`)} }`,
  ),
  { name: 'inline fragments, 20 by 20', query: inlineFragments(20, 20), end: 'either' },
  refused('inline fragments, 50 by 50', inlineFragments(50, 50)),
  refused('inline fragments, 200 by 100', inlineFragments(200, 100)),
  refused('300 named fragments', namedFragments(300)),
  refused('1,000 named fragments', namedFragments(1_000)),
  refused('a field 10,000 times', `{ ${times(10_000, () => 'stories { totalCount }')} }`),
  refused('3,000 unknown fields', `{ ${times(3_000, (turn) => `remarc${turn}`)} }`),
  refused('300 arguments in conflict', `{ ${times(300, (turn) => `remark(id: "${turn}") { id }`)} }`),
  refused('2,000 arguments in conflict', `{ ${times(2_000, (turn) => `remark(id: "${turn}") { id }`)} }`),
  refused(
    'a ring of 500 fragments',
    `{ ...F0 } ${times(500, (turn) => `fragment F${turn} on Query { ...F${(turn + 1) % 500} }`)}`,
  ),
  refused('5,000 variables that are not used', `query (${times(5_000, (turn) => `$v${turn}: Int`)}) { __typename }`),
  refused('3,000 inline fragments nested', `{ ${'... { '.repeat(3_000)} __typename ${'} '.repeat(3_000)} }`),
];

/** Some 800 bytes that ask for a hundred thousand wordings, and more. */
export const FAN_OUT = `{ ${times(
  5,
  (turn) =>
    `a${turn}: remarks(first: 100) { edges { node { id text replies(first: 100) { edges { node { from { id text speaker { name } wordings { text source { title } } } } } } } } }`,
)} }`;

/** What somebody would try who has read our limits: just within them, or around them. */
export const OURS: readonly Bomb[] = [
  refused('a fan-out in 800 bytes', FAN_OUT),
  refused(
    'a batch of 101 under aliases',
    `{ ${times(101, (turn) => `try${turn}: speaker(id: "athlete:${turn}") { name }`)} }`,
  ),
  refused('10,000 brackets and nothing else', '{'.repeat(10_000)),
  refused('1,900 lists, one in another', `{ nodes(ids: ${'['.repeat(1_900)}${']'.repeat(1_900)}) { id } }`),
  refused('a name of 49,000 letters', `{ ${'remarks'.repeat(7_000)} }`),
  refused('a text of 200,000 letters', `{ remark(id: "${'a'.repeat(200_000)}") { id } }`),
  refused(
    'a ring of 150 fragments',
    `{ ...F0 } ${times(150, (turn) => `fragment F${turn} on Query { ...F${(turn + 1) % 150} }`)}`,
  ),
  refused('fragments that all spread all others', everyFragment(40)),
  refused('600 unknown fields', `{ ${times(600, (turn) => `remarc${turn}`)} }`),
  refused('380 variables that are not used', `query (${times(380, (turn) => `$v${turn}: Int`)}) { __typename }`),
  {
    name: 'a field 990 times',
    query: `{ ${times(19, () => '__typename')} remark(id: ${ID}) { ${times(970, () => 'id')} } }`,
    end: 'either',
  },
  {
    name: '180 fields that overlap',
    query: `{ remark(id: ${ID}) { ${times(180, () => 'speaker { id name }')} } }`,
    end: 'either',
  },
  {
    name: '45 directives, each on a field of its own',
    query: `{ remark(id: ${ID}) { ${times(45, () => 'id @include(if: true)')} } }`,
    end: 'served',
  },
  refused(
    'introspection three lists deep',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  ),
  {
    name: 'introspection of everything, twice over',
    query: `{ __schema { types { ${times(8, (turn) => `a${turn}: fields { name type { b${turn}: fields { name } } }`)} } } }`,
    end: 'either',
  },
];

function everyFragment(count: number): string {
  const later = (turn: number) => times(Math.min(18, count - turn - 1), (next) => `...F${turn + next + 1}`);
  return `{ ...F0 } ${times(count, (turn) => `fragment F${turn} on Query { __typename ${later(turn)} }`)}`;
}
