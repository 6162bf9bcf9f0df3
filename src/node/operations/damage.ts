import type { DatabaseName } from "./database-files.js";

/** Something in a database that is not what was written there. */
export interface Damage {
  readonly database: DatabaseName;
  /** Of the key, as `db du` names it; "files" for the database as a whole. */
  readonly kind: string;
  /** Undefined where no height belongs to it. */
  readonly height: bigint | undefined;
  readonly problem: string;
}

export function describeDamage({ database, kind, height, problem }: Damage): string {
  return `${database}: ${kind}${height === undefined ? "" : ` of height ${height}`}: ${problem}`;
}

/** A database is damaged: the node must not go on with it. */
export class DamagedDatabaseError extends Error {
  override name = "DamagedDatabaseError";
  constructor(readonly damage: readonly Damage[]) {
    super(damage.map(describeDamage).join("\n"));
  }
}

/** Runs a check; what it throws is damage as well. */
export function caught(database: DatabaseName, kind: string, height: bigint | undefined, check: () => void): Damage[] {
  try {
    check();
    return [];
  } catch (error) {
    return [{ database, kind, height, problem: (error as Error).message }];
  }
}
