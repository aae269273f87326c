/** The kinds of code that there are. */
type CodeKind = 'element' | 'frame' | 'card';

/** A code as the server gave it. */
export interface Code {
  readonly kind: CodeKind;
  readonly text: string;
  /** The version of the chain that it was taken from. */
  readonly version: string;
}

/** Asks for the code that a form describes, as the form itself would when no script runs; null where none came. */
export async function codeFrom(form: HTMLFormElement, button: HTMLElement | null): Promise<Code | null> {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form, button)) address.searchParams.set(name, String(value));
  const kind = address.searchParams.get('as');
  try {
    const response = await fetch(address);
    const version = response.headers.get('rejoinder-version');
    if (!response.ok || version === null || !isKind(kind)) return null;
    return { kind, text: await response.text(), version };
  } catch {
    return null;
  }
}

const isKind = (name: string | null): name is CodeKind => name === 'element' || name === 'frame' || name === 'card';
