export const SOURCE_KINDS = [
  'ARTICLE',
  'LIVING_ARTICLE',
  'INTERVIEW',
  'PODCAST',
  'BROADCAST',
  'FILM',
  'VIDEO',
  'POST',
  'PRESS_RELEASE',
  'OTHER',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
