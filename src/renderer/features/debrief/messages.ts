export const debriefMessages = {} as const;
