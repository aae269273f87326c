import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { drawing } from './drawing.mjs';
import { show, writeNotebook } from './notebook.mjs';
import { counted, repliesOf } from './replies.mjs';
import { table } from './table.mjs';

// %% Who responds to whom
// Athletes, reporters and writers, and what each of them responded to. This page was written by a script: the prose is its comments,
// and the code that made it is folded away below each part.

// %% What is held
// A running Rejoinder gives all its remarks as GraphML: remarks, races and events are the points, and an edge leads from each reply to
// what it responds to. Whoever is not in the sources held is not in the file. Where the file is cut, it says so itself.
const { REJOINDER_URL = 'http://127.0.0.1:4000' } = process.env;
const response = await fetch(new URL('/data/story/all.graphml', REJOINDER_URL));
if (!response.ok) throw new Error(`No graph came from ${response.url}: status ${response.status}.`);
const graph = graphml.parse(MultiDirectedGraph, await response.text());
const remarks = graph.filterNodes((_id, { kind }) => kind === 'REMARK');
const printings = remarks.flatMap((id) => graph.getNodeAttribute(id, 'sources') ?? []);
const sources = new Set(printings.flatMap((ids) => ids.split(' ')));
const replies = repliesOf(graph);
const held = `${remarks.length} remarks, ${printings.length} of them printed by ${sources.size} sources, and ${replies.length} replies`;
show(`<p>Held are ${held}. ${graph.getAttribute('cut') ?? 'Nothing of what is held is left out.'}</p>`);

// %% The drawing
// Every reply is a thread: on the left who responds, on the right to whom or to what. A thread is unbroken where a source says that the one
// responds to the other, broken where a source only sets the two side by side, dotted where it is a reading of those who keep the data.
show(drawing(replies));

// %% The same in numbers
// How often each responds to each, and how many of these replies a source states.
const pairs = counted(replies, ({ from, to }) => `${from.id} ${to.id}`);
show(
  table(
    `Who responds to whom or what, in ${held}`,
    ['Who', 'To whom or what', 'Replies', 'Stated by a source'],
    pairs.map(({ from, to, count, stated }) => [from.name, to.name, count, stated]),
  ),
);

// %% What drew the most replies
// Of remarks alone. A question about a remark is a reply to it, too. That others drew none means: none in the sources held. Each leads to
// its page, where its words stand with who printed them and through whom.
const toRemarks = replies.filter(({ target }) => target.kind === 'REMARK');
const addressOf = (/** @type {string} */ id) => new URL(`/chain/${id}`, REJOINDER_URL).href;
const drawn = counted(toRemarks, ({ target }) => target.id);
show(
  table(
    `The remarks that drew two replies or more, in ${held}`,
    ['Remark', 'Replies', 'Stated by a source'],
    drawn
      .filter(({ count }) => count > 1)
      .map(({ target, count, stated }) => [{ text: target.label, address: addressOf(target.id) }, count, stated]),
  ),
);

writeNotebook(new URL(import.meta.url), process.argv[2] ?? 'network.html');
