export const etiquette = {} as const;
