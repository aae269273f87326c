import { ReportedThingDocument } from '../../../client/generated/graphql.js';
import type { Page } from '../page.js';
import { Copy } from '../parts/copy.js';
import { LinkTo } from '../parts/link-to.js';
import { idIn, reported, reportText, type Reported } from './report.js';
import { REPORT } from './words.js';

/** As long as a title or an id can sensibly be; what is longer is cut, for it stands in the page. */
const MOST = 300;

/** `/report?of=remark:kerr-yes-men&title=…`: a text, ready to be sent, that says what an error is about. */
export const reportPage: Page = {
  path: '/report',
  load: async ({ ask, query, origin, contact }) => {
    const given = (name: string): string => (query.get(name) ?? '').slice(0, MOST);
    const [of, title] = [given('of'), given('title')] as const;
    const id = idIn(of);
    const { node } = id === null ? { node: null } : await ask(ReportedThingDocument, { id });
    const about = reported({ of, title }, node);
    return {
      title: REPORT.title,
      description: REPORT.description,
      canonical: '/report',
      isIndexed: false,
      body: <Report about={about} text={reportText(about, origin)} contact={contact} />,
    };
  },
};

interface Shown {
  readonly about: Reported;
  readonly text: string;
  readonly contact: string | null;
}

function Report({ about, text, contact }: Shown) {
  const { title, address, sources } = about;
  return (
    <article class="report">
      <h1>{REPORT.title}</h1>
      <p>{REPORT.intro}</p>
      <h2>{REPORT.about}</h2>
      <p>{title}</p>
      {address !== null && (
        <p>
          {REPORT.address}: <a href={address}>{address}</a>
        </p>
      )}
      {sources.length === 0 ? <p>{REPORT.noSources}</p> : <p>{REPORT.sources}:</p>}
      <ul>
        {sources.map(({ id, name }) => (
          <li>
            <LinkTo id={id}>{name}</LinkTo>
          </li>
        ))}
      </ul>
      <h2>{REPORT.yours}</h2>
      <pre id="report-text" class="citation" dir="auto">
        {text}
      </pre>
      <Copy from="report-text" what={REPORT.copy} />
      <Contact contact={contact} title={title} text={text} />
    </article>
  );
}

function Contact({
  contact,
  title,
  text,
}: {
  readonly contact: string | null;
  readonly title: string;
  readonly text: string;
}) {
  if (contact === null) return <p>{REPORT.noContact}</p>;
  if (contact.startsWith('https://'))
    return (
      <p>
        <a href={contact}>{REPORT.go}</a>
      </p>
    );
  const query = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
  return (
    <p>
      <a href={`mailto:${contact}?${query}`}>{REPORT.send}</a> ({contact})
    </p>
  );
}
