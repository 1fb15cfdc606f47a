export const worthMessages = {} as const;
