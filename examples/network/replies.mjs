/**
 * A remark, race, result or event.
 *
 * @typedef {object} Point
 * @property {string} id
 * @property {string} kind `REMARK`, `RACE`, `RESULT` or `EVENT`.
 * @property {string} label
 */

/**
 * One end of a thread: a speaker, or what is no remark and has none.
 *
 * @typedef {{ readonly id: string, readonly name: string }} End
 */

/**
 * How it is known: a source says so, a source sets the two side by side, or it is a reading.
 *
 * @typedef {'STATED' | 'JUXTAPOSED' | 'INFERRED'} Known
 */

/**
 * One remark's response to one thing.
 *
 * @typedef {object} Reply
 * @property {string} id
 * @property {Point} source
 * @property {Point} target
 * @property {End} from Who responds.
 * @property {End} to Whose remark, or what, is responded to.
 * @property {Known} known By the strongest evidence that is held.
 */

/**
 * @param {import('graphology').MultiDirectedGraph} graph
 * @returns {readonly Reply[]}
 */
export function repliesOf(graph) {
  return graph.mapEdges((id, { knownBy }, source, target) => ({
    id,
    source: pointOf(graph, source),
    target: pointOf(graph, target),
    from: endOf(graph, source),
    to: endOf(graph, target),
    known: strongest(String(knownBy).split(' ')),
  }));
}

/**
 * @param {import('graphology').MultiDirectedGraph} graph
 * @param {string} id
 * @returns {Point}
 */
function pointOf(graph, id) {
  const { kind, label } = graph.getNodeAttributes(id);
  return { id, kind, label };
}

/**
 * @param {import('graphology').MultiDirectedGraph} graph
 * @param {string} id
 * @returns {End}
 */
function endOf(graph, id) {
  const { kind, label, speaker, speakerName } = graph.getNodeAttributes(id);
  return kind === 'REMARK' ? { id: speaker, name: speakerName } : { id, name: label };
}

/**
 * @param {readonly string[]} bases
 * @returns {Known}
 */
function strongest(bases) {
  if (bases.includes('STATED')) return 'STATED';
  return bases.includes('JUXTAPOSED') ? 'JUXTAPOSED' : 'INFERRED';
}

/**
 * One reply for all that have the same key, how many they are, and how many of them a source states. The most first; of as many, those
 * with the most that are stated.
 *
 * @param {readonly Reply[]} replies
 * @param {(reply: Reply) => string} keyOf
 */
export function counted(replies, keyOf) {
  /** @type {Map<string, Reply & { count: number, stated: number }>} */
  const counts = new Map();
  for (const reply of replies) {
    const { count, stated } = counts.get(keyOf(reply)) ?? { count: 0, stated: 0 };
    counts.set(keyOf(reply), { ...reply, count: count + 1, stated: stated + (reply.known === 'STATED' ? 1 : 0) });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count || other.stated - one.stated);
}
