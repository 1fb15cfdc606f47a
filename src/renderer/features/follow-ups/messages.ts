export const followUpsMessages = {} as const;
