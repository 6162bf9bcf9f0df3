/** Copies of a developer's chain, to go back to: the whole data folder, signing state included. Only for a chain whose one
 *  validator is this node: it signs heights again that it has signed before. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface DevSnapshot {
  readonly name: string;
  readonly height: string;
  /** When it was taken, as RFC 3339. */
  readonly at: string;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
const SNAPSHOTS_MAX = 100;

/** Of a home whose node does not run while copies are made or brought back. */
export class DevSnapshots {
  private readonly folder: string;
  private readonly data: string;

  constructor(home: string) {
    this.folder = join(home, "dev-snapshots");
    this.data = join(home, "data");
  }

  /** Oldest first. */
  list(): DevSnapshot[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .map((name) => this.find(name))
      .filter((found) => found !== undefined)
      .sort((a, b) => a.at.localeCompare(b.at) || a.name.localeCompare(b.name));
  }

  /** What a new one is called when nobody says: s1, s2, …
   *  @throws Error when the name cannot be one, is taken, or there are too many */
  nameFor(wanted: string | undefined): string {
    const taken = new Set(this.list().map(({ name }) => name));
    if (taken.size >= SNAPSHOTS_MAX)
      throw new Error(`there are ${SNAPSHOTS_MAX} snapshots, which is as many as can be`);
    let next = 1;
    while (taken.has(`s${next}`)) next++;
    const name = wanted ?? `s${next}`;
    if (!NAME.test(name)) throw new Error(`${JSON.stringify(name)} is no name of a snapshot: letters, digits, - and _`);
    if (taken.has(name)) throw new Error(`there is a snapshot ${name} already`);
    return name;
  }

  /** The newest when none is named. @throws Error when there is none */
  wanted(name: string | undefined): DevSnapshot {
    const all = this.list();
    const found = name === undefined ? all.at(-1) : all.find((s) => s.name === name);
    if (found !== undefined) return found;
    const has = all.length === 0 ? "there are none" : `there are ${all.map((s) => s.name).join(", ")}`;
    throw new Error(name === undefined ? "there is no snapshot to go back to" : `there is no snapshot ${name}: ${has}`);
  }

  take(name: string, height: bigint): DevSnapshot {
    const made: DevSnapshot = { name, height: String(height), at: new Date().toISOString() };
    const part = join(this.folder, `.${name}`);
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    cpSync(this.data, join(part, "data"), { recursive: true });
    writeFileSync(join(part, "snapshot.json"), `${JSON.stringify(made)}\n`);
    // Whole or not there.
    renameSync(part, join(this.folder, name));
    return made;
  }

  /** The copy stays, to be gone back to again. */
  bringBack({ name }: DevSnapshot): void {
    const fresh = `${this.data}.fresh`;
    const old = `${this.data}.old`;
    for (const path of [fresh, old]) rmSync(path, { recursive: true, force: true });
    cpSync(join(this.folder, name, "data"), fresh, { recursive: true });
    renameSync(this.data, old);
    renameSync(fresh, this.data);
    rmSync(old, { recursive: true, force: true });
  }

  private find(name: string): DevSnapshot | undefined {
    const path = join(this.folder, name, "snapshot.json");
    if (!NAME.test(name) || !existsSync(path)) return undefined;
    return JSON.parse(readFileSync(path, "utf8")) as DevSnapshot;
  }
}
