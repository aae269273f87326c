import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Graph, Reader } from '../../src/graph/graph.js';
import { given, statement } from '../../src/graph/statement.js';
import { brought, printingsLike } from '../../src/quote/bring.js';
import { judge, type Judgement } from '../../src/quote/judge.js';
import { certaintyOf } from '../../src/quote/quote.js';
import { phraseWords } from '../../src/quote/words.js';
import { loadText } from '../_kit/graph.js';
import { madeStory } from './made-story.js';
import { fresh, mixed, perturbed, runTogether, shuffled } from './perturb.js';

/** The measure that is put on `quote`: what is asked, when an answer is right, and how it is counted. */
export interface Printing {
  readonly id: string;
  readonly remarkId: string;
  readonly texts: readonly string[];
}

/** By the remark, so that all printings of one stand in one half. The rule's numbers were found on one half, and are reported on the other. */
type Half = 'TUNED' | 'REPORTED';

/** The project's own, or one that is made up. */
export type MeasuredStory = 'OURS' | 'MADE';

export interface Count {
  readonly kind: string;
  readonly asked: number;
  readonly right: number;
  /** What went wrong, to be read. */
  readonly wrong: readonly string[];
}

/** Counted where at least so many words remain; what has fewer is reported apart. */
const LEAST_WORDS = 4;
const ALL = statement({
  name: 'test.printings',
  given: given<Record<never, never>>(),
  row: z.object({ id: z.string(), remarkId: z.string(), texts: z.array(z.string()) }),
  text: `CYPHER 5 MATCH (wording:Wording) WHERE wording.segmentTexts IS NOT NULL
         RETURN wording.id AS id, wording.remarkId AS remarkId, wording.segmentTexts AS texts ORDER BY id`,
});

/** Puts the made story beside what is there. */
export async function addMadeStory(graph: Graph, remarks: number): Promise<void> {
  const loading = await loadText(graph, JSON.stringify(madeStory(remarks)));
  if (!loading.isLoaded) throw new Error(`The made story did not load: ${JSON.stringify(loading).slice(0, 1000)}`);
}

export class Measure {
  readonly #reader: Reader;
  readonly #printings: readonly Printing[];
  /** The words of all printings of each remark, a line each. */
  readonly #lines: ReadonlyMap<string, readonly string[]>;
  readonly #counts = new Map<string, { asked: number; right: number; wrong: string[] }>();

  private constructor(reader: Reader, printings: readonly Printing[]) {
    this.#reader = reader;
    this.#printings = printings;
    const lines = new Map<string, string[]>();
    for (const { remarkId, texts } of printings)
      lines.set(remarkId, [...(lines.get(remarkId) ?? []), lineOf(texts.join(' '))]);
    this.#lines = lines;
  }

  static async of(reader: Reader): Promise<Measure> {
    return new Measure(reader, await reader.read(ALL, {}));
  }

  /** Asks of every so manyth printing of a half all that can be made of it, and as many invented phrases of the same lengths, of either kind. */
  async run(half: Half, story: MeasuredStory, every = 1): Promise<readonly Count[]> {
    this.#counts.clear();
    const asked = this.#printings
      .filter((printing) => halfOf(printing.remarkId) === half && isMade(printing) === (story === 'MADE'))
      .filter((_, place) => place % every === 0);
    const words = asked.flatMap(({ texts }) => texts.join(' ').split(/\s+/u)).filter((word) => /\p{L}/u.test(word));
    const others = asked.filter(({ texts }) => phraseWords(texts.join(' ')).length > LEAST_WORDS);
    for (let from = 0; from < asked.length; from += AT_ONCE) {
      const some = asked.slice(from, from + AT_ONCE);
      await Promise.all(
        some.map((printing, turn) => this.#ask(printing, words, others[(from + turn * 7 + 3) % others.length])),
      );
    }
    return [...this.#counts].map(([kind, count]) => ({ kind, ...count }));
  }

  async #ask(printing: Printing, words: readonly string[], other: Printing | undefined): Promise<void> {
    const { id, remarkId, texts } = printing;
    const text = texts.join(' ');
    for (const { kind, phrase } of perturbed(id, text, words)) {
      const isPart = kind.includes('half') || kind.includes('four');
      await this.#askFirst(kind, phrase, remarkId, isPart ? phrase : text);
      const length = phraseWords(phrase).length;
      await this.#askNothing('invented: words of all remarks, shuffled', shuffled(`${id} ${kind}`, length, words));
      await this.#askNothing('invented: other words', fresh(`${id} ${kind}`, length));
    }
    const together = runTogether(id, text);
    if (together !== null) await this.#askFirst('two sentences run together', together, remarkId, together);
    await this.#askWithout(printing, text);
    const parts = other === undefined || other.remarkId === remarkId ? null : mixed(id, text, other.texts.join(' '));
    if (parts === null || other === undefined) return;
    const phrase = parts.join(' ');
    const { candidates } = await this.#judged(phrase);
    const isThere = (remark: string, part: string): boolean =>
      candidates.some((one) => one.remarkId === remark || this.#holds(one.remarkId, part));
    this.#note(
      'two occasions mixed: both are told',
      phrase,
      isThere(remarkId, parts[0]) && isThere(other.remarkId, parts[1]),
      candidates,
    );
  }

  /** Right is the remark itself, or another that holds the same words: those that were changed, or those that are asked for. */
  async #askFirst(kind: string, phrase: string, remarkId: string, from: string): Promise<void> {
    const judged = await this.#judged(phrase);
    const [first] = judged.candidates;
    const isRight =
      first !== undefined &&
      (first.remarkId === remarkId || this.#holds(first.remarkId, from) || this.#holds(first.remarkId, phrase));
    this.#note(kind, phrase, isRight, judged.candidates);
    this.#noteCertainty(judged, isRight);
  }

  async #askNothing(kind: string, phrase: string): Promise<void> {
    const judged = await this.#judged(phrase);
    const told = [...judged.candidates, ...judged.similar];
    this.#note(kind, phrase, told.length === 0, told);
    this.#noteCertainty(judged, false);
  }

  /** How often what is told first with some certainty is right, invented phrases among them. */
  #noteCertainty(judged: Judgement, isRight: boolean): void {
    const [first] = judged.candidates;
    if (first === undefined) return;
    this.#note(`of all these, where ${certaintyOf(first, judged)} is told`, MANY_WORDS, isRight, judged.candidates);
  }

  /** As if its own source were not held: the words of one outlet lead to the remark in those of another. */
  async #askWithout({ id, remarkId }: Printing, text: string): Promise<void> {
    if ((this.#lines.get(remarkId)?.length ?? 0) < 2) return;
    const found = await printingsLike(this.#reader, text.slice(0, 1000), null);
    const others = found
      .map((one) => ({ ...one, printings: one.printings.filter((printing) => printing.id !== id) }))
      .filter(({ printings }) => printings.length > 0);
    const { candidates } = judge(phraseWords(text.slice(0, 1000)), others.map(brought));
    const [first] = candidates;
    const isRight = first !== undefined && (first.remarkId === remarkId || this.#holds(first.remarkId, text));
    this.#note('a printing whose own source is not held', text, isRight, candidates);
  }

  async #judged(phrase: string): Promise<Judgement> {
    return judge(phraseWords(phrase), (await printingsLike(this.#reader, phrase, null)).map(brought));
  }

  #holds(remarkId: string, text: string): boolean {
    const line = lineOf(text);
    return (this.#lines.get(remarkId) ?? []).some((other) => other.includes(line));
  }

  #note(kind: string, phrase: string, isRight: boolean, told: Judgement['candidates']): void {
    const name = phraseWords(phrase).length < LEAST_WORDS ? `${kind}; fewer than four words` : kind;
    const count = this.#counts.get(name) ?? { asked: 0, right: 0, wrong: [] };
    this.#counts.set(name, count);
    count.asked += 1;
    if (isRight) count.right += 1;
    else
      count.wrong.push(
        `${phrase} → ${told.map(({ remarkId, share }) => `${remarkId} ${share.toFixed(2)}`).join(', ') || 'nothing'}`,
      );
  }
}

const AT_ONCE = 4;

/** Counted with the others, however short the phrase was. */
const MANY_WORDS = 'a b c d';

const lineOf = (text: string): string =>
  ` ${phraseWords(text)
    .map(({ key }) => key)
    .join(' ')} `;

function halfOf(remarkId: string): Half {
  return (createHash('sha256').update(remarkId).digest()[0] ?? 0) % 2 === 0 ? 'TUNED' : 'REPORTED';
}

const isMade = ({ remarkId }: Printing): boolean => remarkId.startsWith('remark:made-');
