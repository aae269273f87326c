/** Two runners who met in every way there is, and what they and a third said of it. */
export const MEETINGS = /* yaml */ `
story: { id: story:meetings, title: Meetings, description: Two runners. }
athletes:
  athlete:ann: { name: Ann }
  athlete:bea: { name: Bea }
  athlete:cleo: { name: Cleo }
races:
  race:a-unfinished:
    name: A
    date: 2024-01-01
    discipline: TRACK_1500
    results:
      result:a-ann: { athlete: athlete:ann, status: DNF }
      result:a-bea: { athlete: athlete:bea, place: 12 }
  race:b-not-started:
    name: B
    date: 2024-01-02
    discipline: TRACK_1500
    results:
      result:b-ann: { athlete: athlete:ann, place: 1 }
      result:b-bea: { athlete: athlete:bea, status: DNS }
  race:c-announced:
    name: C
    date: 2024-12-01
    discipline: TRACK_1500
    scheduled: true
    results:
      result:c-ann: { athlete: athlete:ann, status: ENTERED }
      result:c-bea: { athlete: athlete:bea, status: ENTERED }
  race:d-by-mark:
    name: D
    date: 2024-01-04
    discipline: TRACK_1500
    results:
      result:d-ann: { athlete: athlete:ann, mark: "4:00.10" }
      result:d-bea: { athlete: athlete:bea, mark: "3:59.9" }
  race:e-too-near:
    name: E
    date: 2024-01
    discipline: TRACK_1500
    results:
      result:e-ann: { athlete: athlete:ann, mark: "4:00.10" }
      result:e-bea: { athlete: athlete:bea, mark: "4:00.1" }
  race:f-one-alone:
    name: F
    date: 2024-01-05
    discipline: TRACK_1500
    results:
      result:f-ann: { athlete: athlete:ann, place: 1 }
  race:g-undated:
    name: G
    discipline: TRACK_1500
    results:
      result:g-ann: { athlete: athlete:ann }
      result:g-bea: { athlete: athlete:bea }
outlets:
  outlet:post: { name: The Post }
sources:
  source:post: { kind: ARTICLE, held: false, outlet: outlet:post, published: 2024-01-10 }
  source:wire: { kind: ARTICLE, held: false, published: 2024-01-20 }
remarks:
  remark:ann-about-d:
    speaker: athlete:ann
    standing: PRINTED
    said: 2024-01-04
    about: [{ node: race:d-by-mark, basis: STATED }]
    wordings:
      - { source: source:post, form: DIRECT, segments: [{ quoted: I ran well. }] }
    replies:
      - { to: result:d-bea, relation: RESPONDS, evidence: [{ source: source:wire, basis: STATED }] }
  remark:bea-about-d:
    speaker: athlete:bea
    standing: PRINTED
    said: 2024-01-05
    about: [{ node: result:d-ann, basis: STATED }]
    wordings:
      - { source: source:wire, form: DIRECT, segments: [{ quoted: She ran well. }] }
  remark:cleo-about-d:
    speaker: athlete:cleo
    standing: PRINTED
    said: 2024-01-05
    about: [{ node: race:d-by-mark, basis: STATED }]
    wordings:
      - { source: source:post, form: DIRECT, segments: [{ quoted: They ran well. }] }
`;
