import {
  AthletePageDocument,
  SpeakerThingsDocument,
  type AthletePageQuery,
  type SpeakerThingsQuery,
} from '../../../client/generated/graphql.js';
import { notFound } from '../nearest.js';
import type { Asked, Page } from '../page.js';
import { BasisNote } from '../parts/basis-note.js';
import { More } from '../parts/more.js';
import { pathOf } from '../parts/path-of.js';
import { RemarkLine } from '../parts/remark-line.js';
import { Exchanges } from './exchanges.js';
import { jsonLdOf } from './json-ld.js';
import { Marks } from './marks.js';
import { Opponents } from './opponents.js';
import { Who } from './who.js';
import { SPEAKER } from './words.js';

export type Speaker = NonNullable<SpeakerThingsQuery['speaker']>;
export type Career = Extract<AthletePageQuery['career'], { __typename: 'Career' }>;
export type Network = Extract<SpeakerThingsQuery['network'], { __typename: 'Network' }>;

/** The pages of everybody who can say something, one for each kind: `/athlete/josh-kerr`, `/outlet/flotrack`. */
export const speakerPages: readonly Page[] = ['athlete', 'person', 'outlet', 'group'].map(speakerPage);

function speakerPage(kind: string): Page {
  return {
    path: `/${kind}/:name`,
    load: async (asked) => {
      const { ask, params, query } = asked;
      const id = `${kind}:${params['name'] ?? ''}`;
      const { speaker, network } = await ask(SpeakerThingsDocument, { id, after: query.get('after') });
      if (speaker === null) return notFound(asked, id);
      const ran = speaker.__typename === 'Athlete' ? await ask(AthletePageDocument, { id }) : null;
      const path = pathOf(kind, params['name'] ?? '');
      return {
        title: speaker.name,
        description: SPEAKER.description(speaker.name),
        canonical: query.has('after') ? `${path}?${query.toString()}` : path,
        alternates: [
          { type: 'application/atom+xml', href: `/feed/speaker/${id}.atom`, title: SPEAKER.description(speaker.name) },
        ],
        jsonLd: jsonLdOf(speaker, `${asked.origin}${path}`),
        body: (
          <SpeakerBody
            speaker={speaker}
            network={network.__typename === 'Network' ? network : null}
            ran={ran}
            path={path}
            asked={asked}
          />
        ),
      };
    },
  };
}

function SpeakerBody({
  speaker,
  network,
  ran,
  path,
  asked: { locale, query },
}: {
  readonly speaker: Speaker;
  readonly network: Network | null;
  readonly ran: AthletePageQuery | null;
  readonly path: string;
  readonly asked: Asked;
}) {
  const { remarks } = speaker;
  const number = new Intl.NumberFormat(locale);
  const career = ran?.career.__typename === 'Career' ? ran.career : null;
  return (
    <article>
      <h1>{speaker.name}</h1>
      <Who speaker={speaker} locale={locale} />
      {career !== null && <Marks career={career} locale={locale} />}
      {ran !== null && <Opponents of={speaker.id} races={ran.races} basis={career?.basis ?? null} locale={locale} />}
      {network !== null && <Exchanges of={speaker.id} network={network} locale={locale} />}
      <section>
        <h2>{SPEAKER.remarks(number.format(remarks.totalCount))}</h2>
        {network !== null && <BasisNote basis={network.basis} locale={locale} />}
        {remarks.totalCount === 0 && <p>{SPEAKER.noRemarks}</p>}
        {remarks.edges.map(({ node }) => (
          <RemarkLine remark={node} locale={locale} />
        ))}
        <More path={path} query={query} pageInfo={remarks.pageInfo} />
      </section>
    </article>
  );
}
