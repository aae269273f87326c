/** A story of our own beside the project's, in words that it does not use. */
export const ferry = (standing: string) => /* yaml */ `
story: { id: story:ferry, title: The ferry, description: Who is to pay. }
people:
  person:mon: { name: Sondre Nordstad Møen, aliases: [Møen, "Le Goût-d’Ås"] }
  person:zoe: { name: Zoë Straße }
  person:quill-1: { name: Ember Quill }
  person:quill-2: { name: Quill Ember }
outlets:
  outlet:havnenytt: { name: Havnenytt }
competitions:
  competition:fjordlopet: { name: Fjordløpet, aliases: [The fjord run] }
races:
  race:fjord-final: { name: Fjordløpet final, competition: competition:fjordlopet, discipline: TRACK_1500 }
sources:
  source:havnenytt: { title: Fjordferge blir dyrere, kind: ARTICLE, held: false, outlet: outlet:havnenytt }
  source:fergeblad: { title: Quay talk, kind: ARTICLE, held: false }
remarks:
  remark:mon-toll:
    speaker: person:mon
    standing: PRINTED
    stands: source:havnenytt
    gist: The gangway toll is Straße’s and the mayor’s doing.
    wordings:
      - source: source:havnenytt
        form: MIXED
        segments:
          - quoted: "Don’t blame the Gangway, Zoe\\u0301 "
          - inserted: "[Straße]"
          - quoted: " — it’s 𝒢angway’s captain, at 3.27"
          - ellipsis: "..."
          - reported: he shouted across the gangway
      - source: source:fergeblad
        form: DIRECT
        identity: { basis: INFERRED, note: The same words. }
        segments: [{ quoted: Never blame the gangway }]
  remark:zoe-gone:
    speaker: person:zoe
    standing: ${standing}
    ${standing === 'WITHDRAWN' ? 'withdrawn: { reason: She took it back. }' : ''}
    gist: The quartermaster hid the hawser.
    wordings:
      - source: source:havnenytt
        form: DIRECT
        segments: [{ quoted: The quartermaster pawned our hawser }]
`;
