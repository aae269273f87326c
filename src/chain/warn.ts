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
  const nodes = new Map([...found.elsewhere, ...entries.map(({ node }) => node)].map((node) => [node.id, node]));
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
      ...entry.parents.flatMap((link) => linkWarnings(entry, link, nodes.get(link.to), found)),
      ...rivals(entry),
      ...(imagining.has(entry.node.id) ? [imagined(entry.node.id)] : []),
      ...(same.get(entry.node.id) ?? []).map((other) => possiblySame(entry.node.id, other)),
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
  const said = dateOf(node);
  const causeDate = cause === undefined ? null : dateOf(cause);
  if (cause !== undefined && said !== null && causeDate !== null && mayComeBefore(said, causeDate)) {
    warnings.push({
      code: 'ANSWER_MAY_PRECEDE_CAUSE',
      ids: [reply.id, node.id, to],
      message: `The dates leave open whether ${node.id} (${said.text}) came after ${to} (${causeDate.text}).`,
    });
  }
  if (
    cause?.__typename === 'Remark' &&
    cause.madePublic !== null &&
    said !== null &&
    surelyBefore(said, cause.madePublic)
  ) {
    warnings.push({
      code: 'ANSWERED_BEFORE_PUBLIC',
      ids: [reply.id, node.id, to],
      message: `${node.id} is dated ${said.text}, before ${to} became public (${cause.madePublic.text}).`,
    });
  }
  const sources = new Set((found.sources.get(reply.id) ?? []).filter((source) => source !== null));
  if (sources.size === 1) {
    const [source] = sources;
    warnings.push({
      code: 'ONE_SOURCE',
      ids: [reply.id],
      message: `That ${node.id} responds to ${to} rests on ${source ?? 'one source'} alone.`,
    });
  }
  return warnings;
}

/** Two dates that leave the order open, though both are known: not surely one way, and not the same single day. */
function mayComeBefore(answer: UncertainDate, cause: UncertainDate): boolean {
  if (surelyBefore(cause, answer)) return false;
  const isOneDay = answer.precision === 'DAY' && answer.earliest === answer.latest && cause.edtf === answer.edtf;
  return !isOneDay;
}

function dateOf(thing: ReplyTarget): UncertainDate | null {
  if (thing.__typename === 'Remark') return thing.said;
  return thing.__typename === 'Result' ? null : thing.date;
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
