export const interviewsMessages = {} as const;
