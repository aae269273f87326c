/** The text of a remark's page. */
export const REMARK = {
  title: (speaker: string): string => `What ${speaker} said`,
} as const;
