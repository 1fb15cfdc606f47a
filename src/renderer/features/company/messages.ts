export const companyMessages = {} as const;
