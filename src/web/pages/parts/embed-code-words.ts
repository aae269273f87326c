/** The text around the codes that put a chain into another page. */
export const EMBED_CODE = {
  later: 'When the chain changes later',
  modes: {
    live: 'show it as it is then, and say what has changed',
    pinned: 'keep the words of today, and say that it has changed (the element only)',
  },
  withdrawn: 'Words that are withdrawn are taken out of both. A card has no script: it stays as it is, with its day.',
  inferred: 'Also the replies that no source states, each with a caption',
  kinds: {
    element: { name: 'Element', for: 'for a page that takes a script; it brings its own look, which yours can change' },
    frame: { name: 'Frame', for: 'for a page that takes an iframe; it gets its height by itself' },
    card: { name: 'Static card', for: 'HTML without any script, to paste anywhere' },
  },
  show: 'Show the code',
  copy: 'Copy the code',
  see: 'See it',
  codeOf: (name: string): string => `Code: ${name}`,
  asking: 'The code is being made …',
  copied: 'Copied.',
  selected: 'Selected: your browser does not let this page copy, but you can.',
  failed: 'The code did not come. Try again.',
  version: 'It names the version of the chain that it was taken from: ',
} as const;
