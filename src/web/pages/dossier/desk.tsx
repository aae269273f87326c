import { useEffect, useState } from 'preact/hooks';
import { askHeld } from './asking.js';
import { contentsOf, type Held } from './contents.js';
import { EMPTY, moved, withNote, withoutRemark, type Dossier } from './dossier.js';
import { download } from './download.js';
import { Entry } from './entry.js';
import { asHtml } from './html.js';
import { keep, onKept, readKept, type Kept } from './keeping.js';
import { asMarkdown } from './markdown.js';
import { DOSSIER } from './words.js';

/** The dossier as its reader works with it. Until the script runs, it says that it needs it. */
export function Desk({ locale }: { readonly locale: string }) {
  const [kept, setKept] = useState<Kept | null | 'asleep'>('asleep');
  useEffect(() => {
    const look = (): void => setKept(readKept());
    look();
    return onKept(look);
  }, []);
  if (kept === 'asleep') return <p>{DOSSIER.noScript}</p>;
  if (kept === null) return <p role="alert">{DOSSIER.unkept}</p>;
  const change = (dossier: Dossier): void => setKept(keep(dossier) ? { dossier } : null);
  if ('unreadable' in kept)
    return (
      <div role="alert">
        <p>{DOSSIER.unreadable}</p>
        <pre class="wide">{kept.unreadable}</pre>
        <button type="button" onClick={() => change(EMPTY)}>
          {DOSSIER.startOver}
        </button>
      </div>
    );
  if (kept.dossier.entries.length === 0) return <p>{DOSSIER.empty}</p>;
  return <Collection dossier={kept.dossier} change={change} locale={locale} />;
}

function Collection({
  dossier,
  change,
  locale,
}: {
  readonly dossier: Dossier;
  readonly change: (dossier: Dossier) => void;
  readonly locale: string;
}) {
  const ids = dossier.entries.map(({ remark }) => remark);
  const [held, setHeld] = useState<Held | null>(null);
  const [isOffline, setOffline] = useState(false);
  const look = (): void => {
    setOffline(false);
    askHeld(ids).then(setHeld, () => setOffline(true));
  };
  useEffect(look, [ids.toSorted().join()]);
  return (
    <>
      {held === null && !isOffline && <p role="status">{DOSSIER.loading}</p>}
      {isOffline && (
        <p role="alert">
          {DOSSIER.offline}
          <button type="button" onClick={look}>
            {DOSSIER.again}
          </button>
        </p>
      )}
      {held !== null && <Downloads dossier={dossier} held={held} locale={locale} />}
      <ol class="collection">
        {dossier.entries.map((entry, index) => (
          <Entry
            key={entry.remark}
            entry={entry}
            remark={held === null ? null : held.get(entry.remark)}
            place={index + 1}
            isLast={index === dossier.entries.length - 1}
            locale={locale}
            change={{
              move: (id, by) => change(moved(dossier, id, by)),
              remove: (id) => change(withoutRemark(dossier, id)),
              note: (id, note) => change(withNote(dossier, id, note)),
            }}
          />
        ))}
      </ol>
    </>
  );
}

function Downloads({
  dossier,
  held,
  locale,
}: {
  readonly dossier: Dossier;
  readonly held: Held;
  readonly locale: string;
}) {
  const contents = () => {
    const today = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
    return contentsOf(dossier, { held, origin: location.origin, today });
  };
  return (
    <p class="collected-buttons">
      <button type="button" onClick={() => download(`${DOSSIER.file}.html`, 'text/html', asHtml(contents()))}>
        {DOSSIER.html}
      </button>
      <button type="button" onClick={() => download(`${DOSSIER.file}.md`, 'text/markdown', asMarkdown(contents()))}>
        {DOSSIER.markdown}
      </button>
    </p>
  );
}
