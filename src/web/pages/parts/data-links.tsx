import { FORMATS, dataAddress, feedAddress, type Scope } from '../../../data/formats.js';
import { DATA } from './data-words.js';

interface Taken {
  readonly scope: Scope;
  /** The whole id: `remark:kerr-yes-men`; for everything held `all`, with the scope `story`. */
  readonly id: string;
}

/** Everything that can be taken away of a thing, one click each. It has no heading of its own. */
export function DataLinks({ scope, id }: Taken) {
  const csv = dataAddress(scope, id, 'csv');
  return (
    <ul class="data-links">
      {FORMATS.map((format) => (
        <DataLink href={dataAddress(scope, id, format)} told={DATA.formats[format]} isFile />
      ))}
      <DataLink href={`${csv}?bom=1`} told={DATA.marked} isFile />
      {scope !== 'remark' && <DataLink href={feedAddress(scope, id)} told={DATA.feed} />}
    </ul>
  );
}

function DataLink({
  href,
  told,
  isFile = false,
}: {
  readonly href: string;
  readonly told: { readonly name: string; readonly for: string };
  readonly isFile?: boolean;
}) {
  return (
    <li>
      <a href={href} download={isFile}>
        {told.name}
      </a>{' '}
      <span class="data-links-for">{told.for}</span>
    </li>
  );
}

/** What a page tells programs in its head: the feed of what it shows, where one can be followed, and its data. */
export function dataAlternates({
  scope,
  id,
}: Taken): readonly { readonly type: string; readonly href: string; readonly title: string }[] {
  const feed =
    scope === 'remark' ? [] : [{ type: 'application/atom+xml', href: feedAddress(scope, id), title: DATA.feed.name }];
  return [
    ...feed,
    { type: 'application/ld+json', href: dataAddress(scope, id, 'jsonld'), title: DATA.formats.jsonld.name },
    { type: 'text/csv', href: dataAddress(scope, id, 'csv'), title: DATA.formats.csv.name },
  ];
}
