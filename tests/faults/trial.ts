import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenGraph } from '../../src/graph/graph.js';
import { askOnce, users, type Asked, type Question } from './asking.js';

/** A server of ours, and what a trial does to its database. */
export interface Trial {
  readonly name: string;
  readonly url: string;
  readonly graph: OpenGraph;
  readonly questions: readonly Question[];
  /** Milliseconds that a request may take. */
  readonly patience: number;
  /** How many ask at once. */
  readonly users: number;
  /** Milliseconds for which the fault lasts. */
  readonly lasting: number;
  readonly breakIt: () => Promise<void> | void;
  readonly healIt: () => Promise<void> | void;
  /** Connections at the proxy, where there is one. */
  readonly connections?: () => { readonly open: number; readonly dead: number };
}

/** What was seen of one fault. Times are in milliseconds; null means that it did not happen. */
export interface Figures {
  readonly fault: string;
  readonly requests: number;
  readonly answered: number;
  readonly late: number;
  readonly unavailable: number;
  readonly overloaded: number;
  /** How requests ended that bore an error which a fault of the database does not explain, each way once. */
  readonly untyped: readonly string[];
  /** Answers without an error that were not the right ones. */
  readonly wrong: number;
  readonly slowest: number;
  /** The most that a request took beyond what it may take; negative when none did. */
  readonly overrun: number;
  /** From the fault until the server knew. */
  readonly unready: number | null;
  /** From the healing until the server knew, and until a request that began after it was answered right. */
  readonly ready: number | null;
  readonly recovered: number | null;
  /** What is left when nobody has asked for five seconds. */
  readonly inUse: number;
  readonly waiting: number;
  readonly drivers: number;
  readonly connections: number | null;
  readonly deadConnections: number | null;
}

const MOST_RECOVERY = 30_000;

/** Lets users ask, breaks, waits, heals, waits until it works again, and looks at what is left. */
export async function run(trial: Trial): Promise<Figures> {
  const { graph, url, questions } = trial;
  const stop = users(trial.users, url, questions);
  await sleep(300);
  await trial.breakIt();
  const broken = performance.now();
  const unready = await until(() => !graph.isAnswering(), trial.lasting);
  await sleep(Math.max(0, broken + trial.lasting - performance.now()));
  await trial.healIt();
  const [ready, recovered] = await Promise.all([
    until(() => graph.isAnswering(), MOST_RECOVERY),
    until(async () => (await askOnce(url, first(questions))).isRight, MOST_RECOVERY),
  ]);
  await sleep(500);
  const asked = await stop();
  await until(() => isQuiet(trial), 5_000);
  const { inUse, waiting, drivers } = graph.pool();
  const slowest = Math.max(...asked.map(({ milliseconds }) => milliseconds));
  const has = (code: string): number => asked.filter(({ codes }) => codes.includes(code)).length;
  return {
    fault: trial.name,
    requests: asked.length,
    answered: asked.filter(({ codes }) => codes.length === 0).length,
    late: has('DEADLINE_EXCEEDED'),
    unavailable: has('GRAPH_UNAVAILABLE'),
    overloaded: has('OVERLOADED'),
    untyped: [...new Set(asked.filter((each) => !isTyped(each)).map(shownEnd))],
    wrong: asked.filter(({ codes, isRight }) => codes.length === 0 && !isRight).length,
    slowest: Math.round(slowest),
    overrun: Math.round(slowest - trial.patience),
    unready,
    ready,
    recovered,
    inUse,
    waiting,
    drivers,
    connections: trial.connections?.().open ?? null,
    deadConnections: trial.connections?.().dead ?? null,
  };
}

/** 503, with when to try again, just where it is unavailable or there are too many; else only that its time was over. */
function isTyped({ codes, status, isToldToRetry }: Asked): boolean {
  const isBusy = codes.includes('GRAPH_UNAVAILABLE') || codes.includes('OVERLOADED');
  const isKnown = codes.every((code) => KNOWN.has(code));
  return isKnown && (status === 503) === isBusy && isToldToRetry === isBusy;
}

const KNOWN = new Set(['DEADLINE_EXCEEDED', 'GRAPH_UNAVAILABLE', 'OVERLOADED']);

const shownEnd = ({ codes, status, isToldToRetry }: Asked): string =>
  `${status} ${codes.join('+')}${isToldToRetry ? ' retry-after' : ''}`;

function isQuiet({ graph, connections }: Trial): boolean {
  const { inUse, waiting, drivers } = graph.pool();
  return inUse === 0 && waiting === 0 && drivers <= 1 && (connections?.().dead ?? 0) === 0;
}

/** Milliseconds until it is so; null when it is not within the patience. */
async function until(isSo: () => Promise<boolean> | boolean, patience: number): Promise<number | null> {
  const began = performance.now();
  do {
    if (await isSo()) return Math.round(performance.now() - began);
    await sleep(20);
  } while (performance.now() - began < patience);
  return null;
}

function first(questions: readonly Question[]): Question {
  const [question] = questions;
  if (question === undefined) throw new Error('A trial needs a question.');
  return question;
}
