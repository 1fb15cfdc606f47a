export const opportunitiesMessages = {} as const;
