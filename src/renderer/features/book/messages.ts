export const bookMessages = {} as const;
