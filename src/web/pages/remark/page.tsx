import { RemarkPageDocument, type RemarkPageQuery } from '../../../client/generated/graphql.js';
import { addressOf } from '../address.js';
import { notFound } from '../nearest.js';
import type { Page } from '../page.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { Quotation } from '../parts/quotation.js';
import { REMARK } from './words.js';

type Remark = NonNullable<RemarkPageQuery['remark']>;

/** `/remark/kerr-yes-men`: one remark, and everything that the sources held tell of it. */
export const remarkPage: Page = {
  path: '/remark/:name',
  load: async (asked) => {
    const id = `remark:${asked.params['name'] ?? ''}`;
    const { remark } = await asked.ask(RemarkPageDocument, { id });
    if (remark === null || remark === undefined) return notFound(asked, id);
    return {
      title: REMARK.title(remark.speaker.name),
      description: REMARK.title(remark.speaker.name),
      canonical: addressOf(id) ?? '/',
      body: <RemarkBody remark={remark} locale={asked.locale} />,
    };
  },
};

function RemarkBody({ remark, locale }: { readonly remark: Remark; readonly locale: string }) {
  const { speaker, text, gist, said, wording } = remark;
  return (
    <article>
      <h1>
        <LinkTo id={speaker.id}>{speaker.name}</LinkTo>
      </h1>
      {said !== null && said !== undefined && <DateText date={said} locale={locale} />}
      {text !== null && text !== undefined && (
        <Quotation words={text} language={wording?.language?.tag ?? null} isLarge />
      )}
      {gist !== null && gist !== undefined && <p>{gist}</p>}
    </article>
  );
}
