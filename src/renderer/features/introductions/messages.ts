export const introductionsMessages = {} as const;
