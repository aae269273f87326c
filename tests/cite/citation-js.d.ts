declare module '@citation-js/core' {
  /** Reads records of any format whose plug-in is there, as CSL-JSON. */
  export const plugins: { readonly input: { chain(text: string, options: { readonly forceType?: string }): unknown } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
