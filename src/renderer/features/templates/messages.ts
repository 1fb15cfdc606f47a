export const templatesMessages = {} as const;
