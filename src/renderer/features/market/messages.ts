export const marketMessages = {} as const;
