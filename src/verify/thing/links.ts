import type { PromiseName } from '../promises.js';
import { check, shown, type Check, type Violation } from '../check.js';
import { brokenLinks, type Link, type LinkRow } from './statements.js';

interface PromisedLink extends Link {
  readonly promise: PromiseName;
}

const out = (type: string) => ({ type, direction: 'OUT' }) as const;
const into = (type: string) => ({ type, direction: 'IN' }) as const;
const ONE = { optional: false } as const;
const MAYBE = { optional: true } as const;

/** Every id that is kept on a thing beside the edge that says the same. */
const LINKS: readonly PromisedLink[] = [
  { promise: 'remark.speaker', kind: 'Remark', property: 'speakerId', edge: into('SAID'), other: 'Speaker', ...ONE },
  {
    promise: 'remark.occasion',
    kind: 'Remark',
    property: 'occasionId',
    edge: out('SAID_AT'),
    other: 'Event',
    ...MAYBE,
  },
  {
    promise: 'wording.remark',
    kind: 'Wording',
    property: 'remarkId',
    edge: into('PRINTED_AS'),
    other: 'Remark',
    ...ONE,
  },
  { promise: 'wording.source', kind: 'Wording', property: 'sourceId', edge: out('IN'), other: 'Source', ...ONE },
  {
    promise: 'wording.translator',
    kind: 'Wording',
    property: 'translatedById',
    edge: out('TRANSLATED_BY'),
    other: 'Speaker',
    ...MAYBE,
  },
  {
    promise: 'wording.original',
    kind: 'Wording',
    property: 'translatedFromId',
    edge: out('TRANSLATED_FROM'),
    other: 'Wording',
    ...MAYBE,
  },
  {
    promise: 'source.outlet',
    kind: 'Source',
    property: 'outletId',
    edge: out('PUBLISHED_BY'),
    other: 'Outlet',
    ...MAYBE,
  },
  { promise: 'reply.from', kind: 'Reply', property: 'fromId', edge: into('MAKES'), other: 'Remark', ...ONE },
  { promise: 'reply.to', kind: 'Reply', property: 'toId', edge: out('TO'), other: 'Remark|Event|Race|Result', ...ONE },
  { promise: 'evidence.source', kind: 'Evidence', property: 'sourceId', edge: out('FROM'), other: 'Source', ...MAYBE },
  {
    promise: 'race.competition',
    kind: 'Race',
    property: 'competitionId',
    edge: out('PART_OF'),
    other: 'Competition',
    ...MAYBE,
  },
  { promise: 'result.race', kind: 'Result', property: 'raceId', edge: out('RAN_IN'), other: 'Race', ...ONE },
  { promise: 'result.athlete', kind: 'Result', property: 'athleteId', edge: into('RAN'), other: 'Athlete', ...ONE },
  { promise: 'claim.subject', kind: 'Claim', property: 'concernsId', edge: out('CONCERNS'), other: 'Entity', ...ONE },
  { promise: 'claim.maker', kind: 'Claim', property: 'madeById', edge: out('MADE_BY'), other: 'Source|Remark', ...ONE },
  { promise: 'claim.against', kind: 'Claim', property: 'againstId', edge: out('AGAINST'), other: 'Entity', ...MAYBE },
];

export const LINK_CHECKS: readonly Check[] = LINKS.map((link) =>
  check({ kind: link.kind, statement: brokenLinks(link), judge: (row) => [linkViolation(row, link)] }),
);

function linkViolation(
  { id, kept, linked }: LinkRow,
  { promise, property, edge, other, optional }: PromisedLink,
): Violation {
  const way = edge.direction === 'OUT' ? `leads to ${shown(linked)}` : `comes from ${shown(linked)}`;
  const one = optional ? 'at most one' : 'one';
  const what = other === 'Entity' ? 'thing' : other.replaceAll('|', ' or ');
  const message = `${id} should have ${one} ${edge.type}, with the ${what} that its ${property} names, ${shown(kept)}, but ${edge.type} ${way}.`;
  return { promise, id, message };
}
