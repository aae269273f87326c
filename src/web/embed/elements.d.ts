import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  // Preact has the names of elements in a namespace, so ours has to go there too.
  // oxlint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'quote-chain': HTMLAttributes<HTMLElement> & {
        readonly of: string;
        readonly up?: string;
        readonly down?: string;
        readonly inferred?: string;
        readonly pin?: string;
        readonly mode?: 'live' | 'pinned';
      };
    }
  }
}
