export const captureMessages = {} as const;
