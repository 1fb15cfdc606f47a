export const companiesMessages = {} as const;
