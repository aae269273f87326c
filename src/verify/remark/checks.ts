import type { z } from 'zod';
import { SEGMENT_KINDS, type SegmentKind } from '../../remark/kinds.js';
import { quotedText } from '../../remark/quoted-text.js';
import { remarkSearchText, wordingSearchText } from '../../remark/search-text.js';
import { check, shown, told, unlessSame, type Check, type Violation } from '../check.js';
import { dateViolations } from '../thing/dates.js';
import {
  BROKEN_ABOUT,
  BROKEN_QUOTES,
  BROKEN_REMARKS,
  BROKEN_WORDINGS,
  MOST,
  OVERLONG_REMARKS,
  TALKATIVE_UNNAMED,
  WORDS_OF_REMARKS,
  WORDS_OF_WORDINGS,
} from './statements.js';

export const REMARK_CHECKS: readonly Check[] = [
  check({
    kind: 'Remark',
    statement: BROKEN_REMARKS,
    judge: told({
      'remark.attribution': ({ id, attribution, said }) =>
        `The attribution of ${id} should be that of SAID, ${shown(said)}, but is ${shown(attribution)}.`,
      'remark.wording': ({ id, wordings, wordingId }) =>
        wordings === 0
          ? `The wordingId of ${id} should be absent, for it has no wording, but is ${shown(wordingId)}.`
          : `The wordingId of ${id} should be one of its ${wordings} wordings, but is ${shown(wordingId)}.`,
      'remark.text': ({ id, text, standingText }) =>
        `The text of ${id} should be that of the wording that stands for it, ${shown(standingText)}, but is ${shown(text)}.`,
      'remark.standing': ({ id, standing, wordings, quoted, hasGist }) =>
        `The standing of ${id} should fit what is held of it, but is ${shown(standing)} with ${wordings} wordings, ` +
        `${quoted} of them with quoted words, ${hasGist ? 'a' : 'no'} gist.`,
      'remark.withdrawn': ({ id, standing, readable }) =>
        standing === 'WITHDRAWN'
          ? `Nothing of ${id} should be readable, for it is withdrawn, but ${readable.length > 0 ? `its ${readable.join(', ')} is` : 'what it printed or quotes is'}.`
          : `The wordings of ${id} should be readable, for it is not withdrawn, but one is withheld.`,
      'remark.published': ({ id, published, firstPublished }) =>
        `The published of ${id} should be the first day on which a wording of it could be read, ${shown(firstPublished)}, but is ${shown(published)}.`,
    }),
  }),
  check({
    kind: 'Remark',
    statement: BROKEN_QUOTES,
    judge: ({ id, words, fidelity, type, other, stands }) => {
      const message = stands
        ? `Words that ${id} repeats should lead by QUOTES to a remark, or, when they are IMAGINED, by IMAGINES to a speaker, but ${shown(words)}, ${fidelity}, leads by ${type} to ${other}.`
        : `Words that ${id} repeats should stand in its quoted words, but ${shown(words)} does not.`;
      return [{ promise: 'remark.quotes', id, message }];
    },
  }),
  check({
    kind: 'Remark',
    statement: BROKEN_ABOUT,
    judge: ({ id, orderKey, aboutId, speakerId, keptId, keptKey, keptSpeaker }) => [
      ...unlessSame('remark.about', id, `The toId of what ${id} is about`, { expected: aboutId, found: keptId }),
      ...unlessSame('remark.about', id, `The orderKey of what ${id} is about`, { expected: orderKey, found: keptKey }),
      ...unlessSame('remark.about', id, `The speakerId of what ${id} is about`, {
        expected: speakerId,
        found: keptSpeaker,
      }),
    ],
  }),
  check({
    kind: 'Remark',
    statement: OVERLONG_REMARKS,
    judge: ({ id, wordings, about, evidence }) => [
      ...tooMany(id, wordings, MOST.wordings, 'wordings'),
      ...tooMany(id, about, MOST.about, 'things that it is about'),
      ...tooMany(id, evidence, MOST.evidence, 'pieces of evidence for one thing that it is about'),
    ],
  }),
  check({
    kind: 'Remark',
    statement: WORDS_OF_REMARKS,
    judge: ({ id, gist, printings, searchText: found }) =>
      unlessSame('thing.searchText', id, `The searchText of ${id}`, {
        expected: remarkSearchText(gist, printings),
        found,
      }),
  }),
  check({
    kind: 'Wording',
    statement: BROKEN_WORDINGS,
    judge: told({
      'wording.identity': ({ id, identity, printed }) =>
        `The identity of ${id} should be that of PRINTED_AS, ${shown(printed)}, but is ${shown(identity)}.`,
      'thing.order': ({ id, orderKey, remarkKey }) =>
        `The orderKey of ${id} should be "${remarkKey}|${id}", but is ${shown(orderKey)}.`,
    }),
  }),
  check({
    kind: 'Wording',
    statement: WORDS_OF_WORDINGS,
    judge: (words) => [...dateViolations(words, ['knownFrom']), ...wordViolations(words)],
  }),
  check({
    kind: 'Person',
    statement: TALKATIVE_UNNAMED,
    judge: ({ id, remarks }) => [
      {
        promise: 'person.unnamed',
        id,
        message: `${id} is unnamed, and should speak at most one remark, but speaks ${remarks}.`,
      },
    ],
  }),
];

function tooMany(id: string, count: number, most: number, what: string): readonly Violation[] {
  const message = `${id} should have at most ${most} ${what}, but has ${count}.`;
  return count <= most ? [] : [{ promise: 'remark.bounds', id, message }];
}

type Words = z.infer<typeof WORDS_OF_WORDINGS.row>;

/** What is left of a withheld wording is looked for by its remark. */
function wordViolations({ id, isWithheld, kinds, texts, text, searchText }: Words): readonly Violation[] {
  if (isWithheld) return [];
  if (kinds.length !== texts.length || !kinds.every(isSegmentKind)) {
    const message =
      `The segments of ${id} should have a kind each, of ${SEGMENT_KINDS.join(', ')}, ` +
      `but there are ${texts.length} texts and the kinds ${shown(kinds)}.`;
    return [{ promise: 'wording.segments', id, message }];
  }
  const segments = kinds.map((kind, place) => ({ kind, text: texts[place] ?? '' }));
  return [
    ...unlessSame('wording.text', id, `The text of ${id}`, { expected: quotedText(segments), found: text }),
    ...unlessSame('thing.searchText', id, `The searchText of ${id}`, {
      expected: wordingSearchText(texts),
      found: searchText,
    }),
  ];
}

function isSegmentKind(kind: string): kind is SegmentKind {
  return SEGMENT_KINDS.some((known) => known === kind);
}
