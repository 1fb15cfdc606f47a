export const IMPORT_ROWS = 800;

/** How many rows the batch of a step writes. */
export const rowsOfStep = (step: number): number => (step % 7 === 6 ? 150 : 4 + (step % 5));
