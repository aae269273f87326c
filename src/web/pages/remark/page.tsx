import {
  RemarkPageDocument,
  RemarkPrintingsDocument,
  RemarkRacesDocument,
  type RemarkPageQuery,
} from '../../../client/generated/graphql.js';
import { quotationsOf } from '../../../values/quotation.js';
import { oembedAlternate } from '../../embed/oembed.js';
import { addressOf, chainAddressOf } from '../address.js';
import { notFound } from '../nearest.js';
import type { Asked, Found, Page } from '../page.js';
import { dataAlternates } from '../parts/data-links.js';
import { dateInWords } from '../parts/date.js';
import { sourceName } from '../parts/source-name.js';
import { CheckSheet } from './check-sheet.js';
import { Discrepancies } from './discrepancies.js';
import { Facts } from './facts.js';
import { jsonLdOf } from './json-ld.js';
import { Lead } from './lead.js';
import { Printings } from './printings.js';
import type { RacesAway, Remark } from './remark.js';
import { Repeated } from './repeated.js';
import { Causes, Replies, PossiblySame } from './replies.js';
import { TakeAway } from './take-away.js';
import { REMARK } from './words.js';

/** `/remark/kerr-yes-men`: one remark, and everything that the sources held tell of it. */
export const remarkPage: Page = {
  path: '/remark/:name',
  load: async (asked) => {
    const id = `remark:${asked.params['name'] ?? ''}`;
    const { remark } = await asked.ask(RemarkPageDocument, { id });
    if (remark === null) return notFound(asked, id);
    const [{ remark: printed }, races] = await Promise.all([
      asked.ask(RemarkPrintingsDocument, { id }),
      racesAway(asked, remark),
    ]);
    return printed === null ? notFound(asked, id) : pageOf({ ...remark, ...printed }, races, asked);
  },
};

/** How far the nearest races are: the time line tells it of each remark with a date. */
async function racesAway(
  { ask }: Asked,
  { id, speaker, said }: NonNullable<RemarkPageQuery['remark']>,
): Promise<RacesAway | null> {
  if (said === null) return null;
  const from = said.earliest?.slice(0, 10);
  const to = said.latest?.slice(0, 10);
  const { timeline } = await ask(RemarkRacesDocument, {
    filter: { kinds: ['REMARK'], speakers: [speaker.id], ...(from && { from }), ...(to && { to }) },
  });
  return timeline.edges.find(({ node }) => node.node.id === id)?.node ?? null;
}

function pageOf(remark: Remark, races: RacesAway | null, { locale, origin }: Asked): Found {
  const { id } = remark;
  const canonical = addressOf(id) ?? '/';
  const told = REMARK.titles[remark.kind](remark.speaker.name);
  const title = REMARK.title(told, remark.said && dateInWords(remark.said, locale));
  const address = `${origin}${canonical}`;
  const jsonLd = jsonLdOf(remark, address);
  return {
    title,
    description: descriptionOf(remark),
    canonical,
    ...(jsonLd !== null && { jsonLd }),
    alternates: [oembedAlternate(origin, canonical), ...dataAlternates({ scope: 'remark', id })],
    body: (
      <article class="remark-page">
        <Lead remark={remark} locale={locale} />
        <div class="remark-columns">
          <div>
            <Causes remark={remark} locale={locale} />
            <Replies remark={remark} locale={locale} />
            <p class="to-chain">
              <a href={chainAddressOf(id)}>{REMARK.chain}</a>
            </p>
            <Printings remark={remark} locale={locale} />
            <Repeated remark={remark} />
            <Discrepancies remark={remark} locale={locale} />
            <PossiblySame remark={remark} locale={locale} />
          </div>
          <aside aria-label={REMARK.aside}>
            <Facts remark={remark} races={races} locale={locale} />
            <CheckSheet remark={remark} locale={locale} />
          </aside>
        </div>
        <TakeAway remark={remark} address={address} />
      </article>
    ),
  };
}

/** For previews: the quoted words only with who prints them, and each quotation between marks of its own. */
function descriptionOf({ speaker, text, gist, wording, standing }: Remark): string {
  if (text !== null && wording !== null)
    return REMARK.quoted(speaker.name, inShort(quotationsOf(wording.segments)), sourceName(wording.source));
  return gist === null ? REMARK.standing[standing] : REMARK.told(speaker.name, gist);
}

/** As many of the quotations as a preview shows; a cut is marked outside of the quotation marks. */
function inShort([first = '', ...others]: readonly string[]): string {
  if (first.length > LONGEST) return `“${first.slice(0, first.lastIndexOf(' ', LONGEST))}”${REMARK.cut}`;
  const all = [first, ...others].map((words) => `“${words}”`);
  const fitting = all.filter((_words, place) => all.slice(0, place + 1).join('').length <= LONGEST);
  return fitting.length < all.length ? `${fitting.join(REMARK.between)}${REMARK.cut}` : all.join(REMARK.between);
}

const LONGEST = 160;
