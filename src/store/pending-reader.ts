import type { KvOp, KvReader } from "../ports/disk.js";
import { toBinaryString } from "./binary-string.js";

interface Layer {
  readonly version: number;
  readonly values: ReadonlyMap<string, Uint8Array | undefined>;
}

/** A database as it will be when the batches that were handed out are written. */
export class PendingReader implements KvReader {
  private layers: Layer[] = [];

  constructor(private readonly db: KvReader) {}

  get(key: Uint8Array): Uint8Array | undefined {
    if (this.layers.length > 0) {
      const id = toBinaryString(key);
      for (let i = this.layers.length - 1; i >= 0; i--) {
        const { values } = this.layers[i]!;
        if (values.has(id)) return values.get(id);
      }
    }
    return this.db.get(key);
  }

  /** A batch was handed out. */
  push(version: number, ops: readonly KvOp[]): void {
    const values = new Map<string, Uint8Array | undefined>();
    for (const op of ops) values.set(toBinaryString(op.key), op.type === "put" ? op.value : undefined);
    this.layers.push({ version, values });
  }

  /** The batches up to this version are in the database. */
  written(version: number): void {
    this.layers = this.layers.filter((layer) => layer.version > version);
  }

  /** Forgets the batches after this version: it is gone back to. */
  dropAfter(version: number): void {
    this.layers = this.layers.filter((layer) => layer.version <= version);
  }
}
