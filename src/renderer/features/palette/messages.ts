export const paletteMessages = {} as const;
