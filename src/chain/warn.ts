import { surelyBefore, type UncertainDate } from '../values/date.js';
import type { ReplyTarget } from '../thing/thing.js';
import type { ChainEntry, ChainWarning } from './chain.js';
import type { Details } from './details.js';

/** What a careful reader of these entries should know, in the order of the entries. `givenUp` is the anchor of a search that ran out. */
export function warningsOf(
  entries: readonly ChainEntry[],
  found: Details,
  givenUp: string | null,
): readonly ChainWarning[] {
  const listed = new Map(entries.map(({ node }) => [node.id, node]));
  const causes = new Map([...listed, ...found.elsewhere.map((node): [string, ReplyTarget] => [node.id, node])]);
  const imagining = new Set(found.imagining);
  const same = new Map(found.same.map(({ key, values }) => [key, values]));
  const search: readonly ChainWarning[] =
    givenUp === null
      ? []
      : [
          {
            code: 'SEARCH_GIVEN_UP',
            ids: [givenUp],
            message: 'The walk in search of matches was given up at its budget: more may match further out.',
          },
        ];
  return [
    ...search,
    ...entries.flatMap((entry) => [
      ...entry.parents.flatMap((link) => linkWarnings(entry, link, causes.get(link.to), found)),
      ...rivals(entry),
      ...(imagining.has(entry.node.id) ? [imagined(entry.node.id)] : []),
      ...(same.get(entry.node.id) ?? [])
        .filter((other) => entry.node.id < other || !listed.has(other))
        .map((other) => possiblySame(entry.node.id, other)),
    ]),
    ...found.conflated.map(({ key, values }): ChainWarning => ({
      code: 'CONFLATED_WORDING',
      ids: [key, ...values],
      message: `The sentence that prints ${key} runs its words together with those of ${values.join(', ')}.`,
    })),
  ];
}

function linkWarnings(
  { node }: ChainEntry,
  { reply, to }: ChainEntry['parents'][number],
  cause: ReplyTarget | undefined,
  found: Details,
): readonly ChainWarning[] {
  const warnings: ChainWarning[] = [];
  const ids = [reply.id, node.id, to];
  const said = dateOf(node, found);
  const causeDate = cause === undefined ? null : dateOf(cause, found);
  if (said !== null && causeDate !== null && mayComeBefore(said, causeDate)) {
    const message = surelyBefore(said, causeDate)
      ? `${node.id} is dated ${said.text}, before what it answers: ${to} (${causeDate.text}).`
      : `The dates leave open whether ${node.id} (${said.text}) came after ${to} (${causeDate.text}).`;
    warnings.push({ code: 'ANSWER_MAY_PRECEDE_CAUSE', ids, message });
  }
  const madePublic = cause?.__typename === 'Remark' ? cause.madePublic : null;
  if (said !== null && madePublic !== null && surelyBefore(said, madePublic)) {
    const message = `${node.id} is dated ${said.text}, before ${to} became public (${madePublic.text}).`;
    warnings.push({ code: 'ANSWERED_BEFORE_PUBLIC', ids, message });
  }
  const sources = [...new Set((found.sources.get(reply.id) ?? []).filter((source) => source !== null))];
  if (isOneWitness(sources, found)) {
    const alone = sources.length === 1 ? 'alone' : 'alone, which take from one another or from the same source';
    const message = `That ${node.id} responds to ${to} rests on ${sources.join(', ')} ${alone}.`;
    warnings.push({ code: 'ONE_SOURCE', ids: [reply.id], message });
  }
  return warnings;
}

/**
 * Copies are not witnesses: sources of which one takes from another, or that take from the same one, count as one. From the
 * first source, all are gathered that share an origin with one gathered before.
 */
function isOneWitness([first, ...others]: readonly string[], { derived }: Details): boolean {
  if (first === undefined) return false;
  const originsOf = (source: string): readonly string[] => [source, ...(derived.get(source) ?? [])];
  const gathered = new Set(originsOf(first));
  let left = others;
  for (;;) {
    const joined = left.filter((source) => originsOf(source).some((origin) => gathered.has(origin)));
    if (joined.length === 0) return left.length === 0;
    for (const source of joined) for (const origin of originsOf(source)) gathered.add(origin);
    left = left.filter((source) => !joined.includes(source));
  }
}

/** Two dates that leave the order open, though both are known: not surely one way, and not the same single day. */
function mayComeBefore(answer: UncertainDate, cause: UncertainDate): boolean {
  if (surelyBefore(cause, answer)) return false;
  const isSure = !answer.isApproximate && !answer.isUncertain;
  return !(isSure && answer.precision === 'DAY' && answer.earliest === answer.latest && cause.edtf === answer.edtf);
}

/** A result is of the day of its race. */
function dateOf(thing: ReplyTarget, { days }: Details): UncertainDate | null {
  if (thing.__typename === 'Remark') return thing.said;
  return thing.__typename === 'Result' ? (days.get(thing.id) ?? null) : thing.date;
}

function rivals({ node, parents }: ChainEntry): readonly ChainWarning[] {
  const disputed = parents.filter(({ reply }) => reply.review === 'DISPUTED');
  if (disputed.length === 0) return [];
  return [
    {
      code: 'RIVAL_REPLIES',
      ids: [node.id, ...disputed.map(({ reply }) => reply.id)],
      message: `Sources disagree about what ${node.id} responds to: ${disputed.map(({ to }) => to).join(', ')}.`,
    },
  ];
}

const imagined = (id: string): ChainWarning => ({
  code: 'IMAGINED_SPEECH',
  ids: [id],
  message: `${id} holds imagined speech: words that nobody is claimed to have said to anybody. See its quotes.`,
});

const possiblySame = (id: string, other: string): ChainWarning => ({
  code: 'POSSIBLY_SAME',
  ids: [id, other],
  message: `${id} may be the same remark as ${other}.`,
});
