export const EVENT_KINDS = [
  'PRESS_CONFERENCE',
  'MIXED_ZONE',
  'INTERVIEW',
  'PODCAST',
  'BROADCAST',
  'FILM',
  'GESTURE',
  'ANNOUNCEMENT',
  'WITHDRAWAL',
  'SITTING',
  'OTHER',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
