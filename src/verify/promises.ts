/** What the graph promises, each with the name under which `verify` tells that it is broken. */
export const PROMISES = {
  guard: 'Every constraint and index that the graph relies on is there.',

  'thing.entity': 'Every node is an Entity with a text for its id.',
  'thing.id': 'Every id has the form of an id.',
  'thing.unique': 'No two things have the same id.',
  'thing.kind': 'A thing bears the labels of one kind, and no others.',
  'thing.dates': 'The first and the last day that are kept beside a date are those that its text means.',
  'thing.order': 'An orderKey is made of the dates, or the name, of its thing.',
  'thing.searchText': 'What is searched for is what the thing says.',

  'remark.speaker': 'A remark has one speaker: SAID, and the speakerId kept.',
  'remark.occasion': 'SAID_AT leads to the occasionId kept.',
  'remark.attribution': 'Basis, confidence and note of an attribution are those of SAID.',
  'remark.wording': 'A printed remark has one of its wordings stand for it.',
  'remark.text': 'The text of a remark is that of the wording that stands for it.',
  'remark.standing': 'A standing says what is printed: quoted words, reported words, or nothing.',
  'remark.withdrawn': 'Nothing of a withdrawn remark can be read: no words, no gist, nothing to search for.',
  'remark.published': 'A remark was published when the first of its wordings could be read.',
  'remark.quotes': 'Words that a remark repeats stand in its own quoted words.',
  'remark.about': 'ABOUT bears the id of that to which it leads, and the speaker and the order key of its remark.',
  'remark.bounds': 'At most 500 wordings, 100 things it is about, and 100 pieces of evidence for each.',
  'person.unnamed': 'Somebody unnamed speaks at most one remark.',

  'wording.remark': 'A wording is of one remark: PRINTED_AS, and the remarkId kept.',
  'wording.source': 'A wording stands in one source: IN, and the sourceId kept.',
  'wording.translator': 'TRANSLATED_BY leads to the translatedById kept.',
  'wording.original': 'TRANSLATED_FROM leads to the translatedFromId kept.',
  'wording.identity': 'Basis, confidence and note of an identity are those of PRINTED_AS.',
  'wording.segments': 'Each segment has a known kind and a text.',
  'wording.text': 'The text of a wording is made of its segments.',

  'source.outlet': 'PUBLISHED_BY leads to the outletId kept.',

  'source.held': 'A source is Held when its text was read, and nothing else is.',

  'thing.seen':
    'Where and when a remark, a wording and a shadow could be read is what the printings and their sources say.',

  'reply.from': 'A reply is made by one remark: MAKES, and the fromId kept.',
  'reply.to': 'A reply is made to one thing: TO, and the toId kept.',
  'reply.evidence': 'A reply rests on at least one, and at most 100, pieces of evidence.',
  'reply.shadow':
    'A reply that is not rejected has a shadow that agrees with it in everything; a rejected one has none.',
  'reply.time': 'No answer is surely dated before what it answers.',
  'reply.ring': 'Nothing answers what answers it.',
  'shadow.reply': 'A shadow leads from a remark, and is that of a reply.',
  'evidence.source': 'FROM leads to the sourceId kept.',

  'race.competition': 'PART_OF leads to the competitionId kept.',
  'race.results': 'A race has at most 200 results.',
  'result.race': 'A result is of one race: RAN_IN, and the raceId kept.',
  'result.athlete': 'A result is of one athlete: RAN, and the athleteId kept.',
  'result.date': 'A result is of the day of its race.',
  'result.mark': 'Marks are understood by the distance of the race.',

  'claim.subject': 'A claim concerns one thing: CONCERNS, and the concernsId kept.',
  'claim.maker': 'A claim is made by one source or remark: MADE_BY, and the madeById kept.',
  'claim.against': 'AGAINST leads to the againstId kept.',
  'claim.preferred': 'At most one claim is preferred on a property of a thing, under one condition, at one time.',
  'claim.origin': 'A story leads by HAS_ORIGIN to the claims that it tells on an origin, and to no others.',
  'claim.differs':
    'Where claims differ, the first of them stands for it in the list of all, with its key; and no other does.',
  'remark.rivals':
    'A remark of which a reply is disputed or rejected stands in that list, with its key; and no other does.',
  'claim.value': 'A thing says what the preferred claim on it says.',
} as const;

export type PromiseName = keyof typeof PROMISES;
