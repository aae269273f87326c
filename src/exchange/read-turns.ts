import { MissingLinkError } from '../graph/errors.js';
import type { Graph } from '../graph/graph.js';
import { answerState } from '../remark/answer-state.js';
import type { Remark } from '../remark/remark.js';
import type { Shelves } from '../thing/shelves.js';
import { readAs } from '../thing/thing.js';
import { parseDate } from '../values/date.js';
import { groupBy } from '../values/group.js';
import type { ExchangeRequest, Side, Turn, TurnQuestion } from './exchange.js';
import { racesBetween } from './meanwhile.js';
import { lastTurn, type LastTurn } from './place.js';
import { continuesTurn } from './same-turn.js';
import { TURNS } from './statements.js';
import type { Placed } from './turns.js';

const readRemark = readAs('Remark');
const readRace = readAs('Race');
const MOST_RESULTS = 500;

/** The request's graph and what it has read so far. */
export interface Reading {
  readonly graph: Graph;
  readonly shelves: Shelves;
}

interface Stretch {
  readonly sides: readonly Side[];
  readonly placed: readonly Placed[];
  /** What was shown before these; null at the beginning. */
  readonly before: LastTurn | null;
}

/** The turns with all that the statement brings of them, and what a next page must know of the last one. */
export async function readTurns(
  { graph, shelves }: Reading,
  { statedOnly, view }: ExchangeRequest,
  { sides, placed, before }: Stretch,
): Promise<{ readonly turns: readonly Turn[]; readonly last: LastTurn | null }> {
  if (placed.length === 0) return { turns: [], last: before };
  const [row] = await graph.read(TURNS, {
    turns: placed.map(({ remark, side }) => ({ id: remark.id, others: sides[1 - side]?.speakers ?? [] })),
    speakers: sides.flatMap(({ speakers }) => speakers),
    ...daysOf(placed, before),
    most: MOST_RESULTS,
    statedOnly,
    view,
  });
  if (row === undefined) throw new MissingLinkError('A row of turns was expected, but none came.');
  for (const remark of row.remarks) shelves.things.put(remark.id, [remark]);
  const remarks = new Map(row.remarks.map((remark) => [remark.id, readRemark(remark)]));
  const questions = groupBy(row.questions, ({ turn }) => turn);
  const answered = new Map(row.answered.map((found) => [found.turn, answerState(found)]));
  const raced = new Map(row.raced.map(({ turn, races }) => [turn, races]));
  const turns: Omit<Turn, 'racesBefore'>[] = [];
  const passed: (LastTurn | null)[] = [before];
  for (const { remark, side, kind, isAbout, replies } of placed) {
    const [found, ours] = [remarks.get(remark.id), sides[side]];
    // Taken away while it was read.
    if (found === undefined || ours === undefined) continue;
    const last = passed.at(-1) ?? null;
    const asked = (questions.get(remark.id) ?? []).map(({ question, answering, asks }) => ({
      questionId: question,
      answeringId: answering,
      asks,
    }));
    turns.push({
      remark: found,
      side: ours,
      kind,
      isAbout,
      continues: continuesTurn(last, remark),
      responses: replies.map(({ id, cause }) => responseOf(found, id, cause.id, asked)),
      questions: asked,
      answer: answered.get(remark.id) ?? 'NOT_HELD',
    });
    passed.push(lastTurn(remark, [...(last?.raced ?? []), ...(raced.get(remark.id) ?? [])]));
  }
  const races = racesBetween(
    row.ran.map(({ race, results }) => ({ race: readRace(race), resultIds: results })),
    passed,
  );
  return {
    turns: turns.map((turn, place) => ({ ...turn, racesBefore: races.get(place) ?? [] })),
    last: passed.at(-1) ?? null,
  };
}

function responseOf(turn: Remark, replyId: string, toId: string, asked: readonly TurnQuestion[]) {
  const questions = asked.filter(({ asks }) => asks.some(({ about }) => about === toId));
  return { turn, replyId, toId, questions };
}

/** The days that these turns reach over, and the one before them: what was run outside of them is not looked at. */
function daysOf(placed: readonly Placed[], before: LastTurn | null): { readonly from: string; readonly to: string } {
  const dates = [before?.said ?? null, ...placed.map(({ remark }) => remark.said)].flatMap((said) =>
    said === null ? [] : [parseDate(said)],
  );
  const days = dates.flatMap(({ earliest, latest }) => [earliest ?? latest, latest ?? earliest]);
  const known = days.flatMap((day) => day?.slice(0, 'YYYY-MM-DD'.length) ?? []).toSorted();
  return { from: known.at(0) ?? NEVER, to: `${known.at(-1) ?? ''}~` };
}

/** Sorts behind all days, so that nothing is found. */
const NEVER = '~';
