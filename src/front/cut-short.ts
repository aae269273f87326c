/** What a caller sent, as a refusal names it: it may be as long as he likes. */
export const cutShort = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
