/** Tells one measured figure; `target` says in words what it should be: '<= 2', '< 50'. */
export type Report = (figure: string, value: number, unit: string, target?: string) => void;

/** The benches of one file, by the names they are asked for. */
export type Benches = Record<string, (report: Report) => Promise<void>>;
