import { readDossier, written, type Dossier } from './dossier.js';

/** What the reader's own browser holds under our key; nobody else is sent it. */
const KEY = 'rejoinder.dossier';

/** What is kept: a dossier, or a text that is none and is left as it is until the reader decides. */
export type Kept = { readonly dossier: Dossier } | { readonly unreadable: string };

/** Reads what this browser keeps; null where it keeps nothing for pages, as in some private windows. */
export function readKept(): Kept | null {
  try {
    const text = localStorage.getItem(KEY);
    const dossier = readDossier(text);
    return dossier === null ? { unreadable: text ?? '' } : { dossier };
  } catch {
    return null;
  }
}

/** Keeps a dossier; false where the browser would not. */
export function keep(dossier: Dossier): boolean {
  try {
    localStorage.setItem(KEY, written(dossier));
    return true;
  } catch {
    return false;
  }
}

/** Tells when another window of this browser has changed what is kept. What it returns ends that. */
export function onKept(changed: () => void): () => void {
  const heard = ({ key }: StorageEvent): void => {
    if (key === KEY || key === null) changed();
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}
