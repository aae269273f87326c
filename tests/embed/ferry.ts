interface Told {
  /** The quoted words of the baker. */
  readonly words?: string;
  readonly standing?: 'PRINTED' | 'WITHDRAWN';
}

/** A baker's charge, printed in translation and through a radio; an answer that the paper states, and one that it sets beside it. */
export const ferry = ({ words = 'The captain was asleep.', standing = 'PRINTED' }: Told = {}): string => `
story: { id: story:ferry, title: The late ferry, description: Why a ferry left late. }
people:
  person:ada: { name: Ada Lund }
  person:bo: { name: Bo Vik }
  person:sami: { name: سامي }
  person:eva: { name: Eva Falk }
outlets:
  outlet:harbour: { name: Harbour News }
  outlet:quay: { name: Radio Quay }
sources:
  source:harbour: { title: Ferry row goes on, kind: ARTICLE, outlet: outlet:harbour, held: false, published: 2031-05-07, language: en }
  source:quay: { kind: BROADCAST, outlet: outlet:quay, held: false, published: 2031-05-06 }
remarks:
  remark:asleep:
    speaker: person:ada
    standing: ${standing}
    said: 2031-05-05
    ${standing === 'WITHDRAWN' ? 'withdrawn: { reason: She took it back. }' : ''}
    wordings:
      - source: source:harbour
        via: [source:quay]
        form: DIRECT
        translation: { status: STATED, by: person:eva }
        segments: [{ quoted: "${words}" }]
        locator: paragraph 1
  remark:fog:
    speaker: person:bo
    standing: PRINTED
    said: 2031-05-06
    wordings:
      - { source: source:harbour, form: DIRECT, segments: [{ quoted: "I waited for the fog to lift." }], locator: paragraph 2 }
    replies:
      - { to: remark:asleep, relation: DISPUTES_FACT, evidence: [{ source: source:harbour, basis: STATED, words: he answered her, locator: paragraph 2 }] }
  remark:arabic:
    speaker: person:sami
    standing: PRINTED
    said: 2031-05-07
    wordings:
      - { source: source:harbour, form: DIRECT, language: ar, segments: [{ quoted: "كان الضباب كثيفا في ذلك الصباح" }], locator: paragraph 3 }
    replies:
      - { to: remark:asleep, relation: RESPONDS, evidence: [{ source: source:harbour, basis: JUXTAPOSED, words: said a fisherman, locator: paragraph 3, note: The paper prints it below. }] }
`;
