import { Chance } from './chance.js';

/**
 * A quarrel of two rowers as somebody could have told it, made from a small grammar: remarks of one to five sentences, some of
 * them phrases that everybody in the sport says, printed by one to three papers that cut, contract and insert.
 */
interface MadeRemark {
  readonly id: string;
  readonly speaker: string;
  readonly printings: readonly { readonly source: string; readonly text: string }[];
}

/** In the story format. */
export function madeStory(remarks: number): object {
  const source = (paper: string) => [`source:made-${paper}`, { title: `The ${paper}`, kind: 'ARTICLE', held: false }];
  return {
    story: { id: 'story:made', title: 'Two rowers', description: 'A made quarrel.' },
    people: {
      'person:arden': { name: 'Arden' },
      'person:brisk': { name: 'Brisk' },
      'person:coach': { name: 'A. Coach' },
    },
    sources: Object.fromEntries(PAPERS.map(source)),
    remarks: Object.fromEntries(
      madeRemarks(remarks).map(({ id, speaker, printings }) => [
        id,
        {
          speaker,
          standing: 'PRINTED',
          stands: `source:made-${printings[0]?.source ?? ''}`,
          wordings: printings.map((printing, turn) => ({
            source: `source:made-${printing.source}`,
            form: 'DIRECT',
            ...(turn === 0 ? {} : { identity: { basis: 'INFERRED', note: 'Nearly the same words.' } }),
            segments: [{ quoted: printing.text }],
          })),
        },
      ]),
    ),
  };
}

const PAPERS = ['herald', 'lantern', 'quay', 'courier', 'dispatch', 'sentinel'];

function madeRemarks(count: number): readonly MadeRemark[] {
  return Array.from({ length: count }, (_, number) => {
    const chance = new Chance(`remark ${number}`);
    const sentences = Array.from({ length: 1 + chance.below(4) }, () =>
      chance.next() < 0.2 ? cliche(chance) : sentence(chance),
    );
    const papers = PAPERS.filter(() => chance.next() < 0.35);
    const printings = (papers.length === 0 ? ['herald'] : papers).map((source, turn) => ({
      source,
      text: turn === 0 ? sentences.join(' ') : asPrintedElsewhere(sentences, chance),
    }));
    return {
      id: `remark:made-${number}`,
      speaker: chance.oneOf(['person:arden', 'person:brisk', 'person:coach']),
      printings,
    };
  });
}

/** Another paper leaves a sentence out, writes short forms out, or puts a name in brackets. */
function asPrintedElsewhere(sentences: readonly string[], chance: Chance): string {
  const kept = sentences.length > 1 && chance.next() < 0.5 ? dropOne(sentences, chance) : sentences;
  const text = kept.join(' ');
  const way = chance.below(4);
  if (way === 0) return text.replaceAll('’m', ' am').replaceAll('’s', ' is').replaceAll('n’t', ' not');
  if (way === 1) return text.replace(/\b(he|him)\b/u, '$1 [Arden]');
  if (way === 2) return text.replaceAll('’', "'");
  return text;
}

function dropOne(sentences: readonly string[], chance: Chance): readonly string[] {
  const place = chance.below(sentences.length);
  return sentences.filter((_, other) => other !== place);
}

/** What is said after every race, with small changes. */
function cliche(chance: Chance): string {
  return filled(chance.oneOf(CLICHES), chance);
}

function sentence(chance: Chance): string {
  return filled(chance.oneOf(SENTENCES), chance);
}

/** Puts a choice for each name in brackets, again and again. */
function filled(template: string, chance: Chance): string {
  let text = template;
  for (let turn = 0; turn < 5 && text.includes('{'); turn += 1)
    text = text.replace(/\{(\w+)\}/gu, (_whole, name: string) => chance.oneOf(CHOICES[name] ?? [name]));
  return text.replace(/^\p{L}/u, (first) => first.toUpperCase());
}

const CLICHES = [
  'At the end of the day it’s a race and the best {crew} wins.',
  'We take it {unit} by {unit}.',
  'I gave everything I had out there {when}.',
  'You can only beat the {people} in front of you.',
  'I don’t look at what other {people} are doing.',
  'I let my {tool} do the talking.',
  'It is what it is.',
  'There is always another {race}.',
  'We will look at the video and come back stronger.',
  'Credit to {him}, he rowed a great {race}.',
  'I have nothing but respect for {him}.',
  'That’s why I do this sport.',
  'I’m not here to make friends.',
  'It’s a long season and there is a lot of water to come.',
];

const SENTENCES = [
  'I think {him} {panicked} in the {stretch} and {everybody} saw it.',
  'If I hadn’t {fallen} before {place}, {him} would still be looking at my {part}.',
  '{him} can call me {insult} as often as he likes, I have the {prize} at home.',
  'He has never won a {race} without {helper} in front of him.',
  'My {bodypart} was {sore} all week, but I’m not going to use that as an excuse.',
  'I would have beaten {him} in that {race} with one {oar}.',
  'They told me about the {comment} at breakfast and I {laughed} into my {food}.',
  'When the wind turns, {him} turns with it, and that was his problem at {place}.',
  'I know that I win {number} times out of {hundred} against these {people}.',
  'The {officials} should look at the {lanes} before they look at my {tool}.',
  'Nobody in our {club} has forgotten what he {did} after {place}.',
  'There was a question about {helper} {when}, and he {answered} as if he had never {lost}.',
  'We changed the {tool} in {month}, and since then the {boat} has been {moving}.',
  'I was {merely} pointing out that he has {weaknesses}, and I don’t think he {knew} that.',
  'My {parent} used to say that the {river} tells the truth, and {when} it told him.',
  'He {seeks} attention because he is {missing} something that a {prize} won’t give him.',
  'I’m going to {train} through the winter with {people} who share the same {goal}.',
  '{everybody} at {place} wanted it to be slow for some reason, so I made it {fast}.',
  'The {paper} wrote that I was {afraid}, and I cut it out and hung it above my {bed}.',
  'Come the {stretch}, I am the {best} {rower} in the world, and no {paper} will tell me otherwise.',
  'It’s easy to talk in {month}; it’s harder to row in {later}.',
  'I saw his {face} at {place}, and I thought, there is a {weakness} right there.',
  'I have rowed against {number} rivals in {number} years, and he is just the next one.',
  'I’ve been {struggling} with the {bodypart} since {month}, so the {coach} keeps me off the {river}.',
  'We shook hands at {place}, but he didn’t look at me, and I {laughed}.',
  'People think it is about {money}, but it’s about who can {suffer} for six minutes.',
  'What he said about my {parent} was on the border of {lying}.',
  'I have watched the last {stretch} of {place} {number} times, and each time he looks {tired}.',
];

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  him: ['he', 'Arden', 'Brisk', 'the Scot', 'that man', 'my friend from the north'],
  crew: ['crew', 'rower', 'boat', 'man'],
  unit: ['race', 'stroke', 'day', 'week', 'heat'],
  when: ['today', 'yesterday', 'last summer', 'on Saturday', 'this morning', 'in the semifinal'],
  people: ['people', 'guys', 'rowers', 'crews', 'lads'],
  tool: ['oars', 'rowing', 'rigging', 'blades', 'catches'],
  race: ['race', 'final', 'regatta', 'heat', 'championship'],
  panicked: ['panicked a little', 'went too early', 'looked across twice', 'lost his rhythm', 'stopped believing'],
  stretch: ['last quarter', 'third five hundred', 'sprint', 'first two minutes', 'headwind'],
  everybody: ['everybody', 'half the grandstand', 'the whole field', 'every coach on the bank'],
  fallen: ['caught a crab', 'been ill', 'changed boats', 'broken a rib', 'lost my seat'],
  place: ['Lucerne', 'Varese', 'Poznan', 'Henley', 'Duisburg', 'Amsterdam', 'Bled', 'the trials'],
  part: ['stern', 'wake', 'back', 'puddles'],
  insult: ['arrogant', 'a passenger', 'overrated', 'a fair-weather rower', 'disrespectful'],
  prize: ['gold medal', 'trophy', 'world title', 'Diamond Sculls', 'record'],
  helper: ['a pacemaker', 'a tailwind', 'a launch', 'his brother', 'the middle lane'],
  bodypart: ['shoulder', 'lower back', 'wrist', 'rib', 'knee'],
  sore: ['sore', 'swollen', 'taped', 'stiff', 'on fire'],
  oar: ['oar', 'hand', 'leg', 'eye shut'],
  comment: ['comment', 'interview', 'podcast', 'headline', 'little joke'],
  laughed: ['laughed', 'nearly choked', 'smiled', 'said nothing', 'shook my head'],
  food: ['porridge', 'coffee', 'orange juice', 'eggs'],
  number: ['three', 'seven', 'nine', 'twelve', 'forty', 'ninety-eight'],
  hundred: ['ten', 'a hundred', 'twenty', 'fifty'],
  officials: ['umpires', 'officials', 'organisers', 'federation'],
  lanes: ['lanes', 'buoys', 'start list', 'weather vane', 'clock'],
  club: ['club', 'boathouse', 'family', 'national team'],
  did: ['did', 'shouted', 'posted', 'signed', 'promised'],
  answered: ['answered', 'smiled', 'shrugged', 'talked'],
  lost: ['lost', 'rowed alone', 'needed one', 'heard the word'],
  month: ['January', 'March', 'April', 'October', 'November'],
  later: ['July', 'August', 'September', 'the rain'],
  boat: ['boat', 'hull', 'shell', 'whole thing'],
  moving: ['flying', 'running between strokes', 'sitting up', 'quiet', 'dead in the water'],
  merely: ['merely', 'only', 'just', 'simply'],
  weaknesses: ['weaknesses', 'flaws', 'a bad start', 'no sprint', 'holes in his manners'],
  knew: ['knew', 'wanted to hear', 'had ever been told', 'understood'],
  parent: ['father', 'mother', 'grandfather', 'first coach'],
  river: ['river', 'water', 'clock', 'stopwatch'],
  seeks: ['seeks', 'needs', 'wants', 'buys'],
  missing: ['missing', 'searching for', 'afraid of losing', 'running from'],
  train: ['train', 'lift', 'suffer', 'row'],
  goal: ['goal', 'thoughts', 'breakfast', 'pain'],
  fast: ['fast', 'ugly', 'honest', 'painful'],
  paper: ['Herald', 'internet', 'local paper', 'magazine'],
  afraid: ['afraid', 'finished', 'too old', 'lucky', 'hiding'],
  bed: ['bed', 'rowing machine', 'desk', 'mirror'],
  best: ['best', 'hardest', 'calmest', 'most complete'],
  rower: ['sculler', 'rower', 'athlete', 'racer'],
  face: ['face', 'hands', 'stroke rate', 'shoulders'],
  weakness: ['weakness', 'door', 'man who doubts', 'chance'],
  struggling: ['struggling', 'fighting', 'careful', 'in trouble'],
  coach: ['coach', 'doctor', 'physio', 'federation'],
  money: ['money', 'talent', 'medals', 'lungs'],
  suffer: ['suffer', 'lie to himself', 'stay calm', 'hurt'],
  lying: ['lying', 'cowardice', 'madness', 'poetry'],
  tired: ['tired', 'surprised', 'smaller', 'beaten'],
};
