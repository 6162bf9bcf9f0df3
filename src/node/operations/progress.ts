/** Told how far long work is: `done` of `total` of what is being done now. */
export type OnProgress = (what: string, done: number, total: number) => void;
