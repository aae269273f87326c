import { remarkId, speakerId } from './graph/records.js';
import type { Question, Variables } from './questions.js';

/** The questions of docs/questions.md, asked where most is held: of the busiest speakers, and of what is answered most. */
export function journalistsQuestions(): readonly Question[] {
  const [busiest, second] = [speakerId(0), speakerId(1)];
  return [
    question(
      'headToHead of the two busiest',
      `query ($of: [ID!]!) { headToHead(athletes: $of) { ... on HeadToHead { basis { sourcesHeld } } } }`,
      { of: [busiest, second] },
    ),
    question('siblings in a star', `query ($of: ID!) { remark(id: $of) { siblings { edges { node { id } } } } }`, {
      of: remarkId('star', 50),
    }),
  ];
}

function question(name: string, ours: string, variables: Variables): Question {
  return { name: `question: ${name}`, variables: [variables], ours, peers: null, connections: [1], isOursAlone: true };
}
