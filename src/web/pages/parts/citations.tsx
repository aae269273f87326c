import { cite } from '../../../cite/cite.js';
import type { Cited } from '../../../cite/cited.js';
import { CITATION_FORMATS, citationAddress, type CitationFormat } from '../../../cite/formats.js';
import { sourceName } from '../../../cite/names.js';
import { CITATIONS } from './citations-words.js';
import { Copy } from './copy.js';

/** Every citation of one printing, closed until somebody wants one: its text, its address, and a button that copies it. */
export function Citations({ wording, remark }: Cited) {
  return (
    <details class="citations">
      <summary>{CITATIONS.open(sourceName(wording.source))}</summary>
      <dl>
        {CITATION_FORMATS.map((format) => (
          <Citation cited={{ wording, remark }} format={format} />
        ))}
      </dl>
    </details>
  );
}

function Citation({ cited, format }: { readonly cited: Cited; readonly format: CitationFormat }) {
  const { id } = cited.wording;
  const place = `cite-${format}-${id}`;
  const name = CITATIONS.formats[format];
  const isForPeople = format === 'line' || format === 'apa' || format === 'chicago';
  return (
    <div>
      <dt>
        {name} <a href={citationAddress(id, format)}>{CITATIONS.address}</a> <Copy from={place} what={name} />
      </dt>
      <dd>
        <pre id={place} class={isForPeople ? 'citation citation-prose' : 'citation'} dir="auto">
          {cite(cited, format).trim()}
        </pre>
      </dd>
    </div>
  );
}
