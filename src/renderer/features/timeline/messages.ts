export const timelineMessages = {} as const;
