import { addressOf } from '../address.js';
import { Citations } from '../parts/citations.js';
import { Collect } from '../parts/collect.js';
import { Copy } from '../parts/copy.js';
import { DataLinks } from '../parts/data-links.js';
import { EmbedCode } from '../parts/embed-code.js';
import type { Remark } from './remark.js';
import { REMARK } from './words.js';

const { take } = REMARK;

/** Citation, link, embed code and data, one click each. */
export function TakeAway({ remark, address }: { readonly remark: Remark; readonly address: string }) {
  const { id, wording } = remark;
  const report = `/report?of=${encodeURIComponent(id)}&title=${encodeURIComponent(take.errorIn(addressOf(id) ?? id))}`;
  return (
    <section class="take-away">
      <h2>{take.title}</h2>
      <div class="take-columns">
        <div>
          {wording !== null && (
            <>
              <h3>{take.citation}</h3>
              <Citations wording={wording} remark={remark} />
            </>
          )}
          <h3>{take.link}</h3>
          <Taken id="link" text={address} what={take.link} />
          <Collect remark={id} />
          <p>
            <a href={report}>{take.report}</a>
          </p>
        </div>
        <div>
          <h3>{take.embed}</h3>
          <EmbedCode id={id} />
        </div>
        <div>
          <h3>{take.data}</h3>
          <DataLinks scope="remark" id={id} />
        </div>
      </div>
    </section>
  );
}

function Taken({ id, text, what }: { readonly id: string; readonly text: string; readonly what: string }) {
  return (
    <div class="taken">
      <pre id={id} tabIndex={0} aria-label={what}>
        {text}
      </pre>
      <Copy from={id} what={what} />
    </div>
  );
}
