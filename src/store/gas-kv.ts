import { guardKey, guardValue, KvCursor, type KvIterator, type KvStore } from "./kv-store.js";

/** Where gas is charged to; it throws when the limit is passed. */
export interface GasMeter {
  /** @param reason a word for traces, as the SDK names it */
  consume(amount: bigint, reason: string): void;
}

/** Prices of the operations on a store. */
export interface KvGasConfig {
  readonly has: bigint;
  readonly delete: bigint;
  readonly readFlat: bigint;
  readonly readPerByte: bigint;
  readonly writeFlat: bigint;
  readonly writePerByte: bigint;
  readonly iterNextFlat: bigint;
}

/** cosmos-sdk store/types/gas.go KVGasConfig */
export const KV_GAS: KvGasConfig = {
  has: 1000n,
  delete: 1000n,
  readFlat: 1000n,
  readPerByte: 3n,
  writeFlat: 2000n,
  writePerByte: 30n,
  iterNextFlat: 30n,
};

/** cosmos-sdk store/types/gas.go TransientGasConfig */
export const TRANSIENT_GAS: KvGasConfig = {
  has: 100n,
  delete: 100n,
  readFlat: 100n,
  readPerByte: 0n,
  writeFlat: 200n,
  writePerByte: 3n,
  iterNextFlat: 3n,
};

/** Charges a meter for every operation, in the order of the SDK: gas used is hashed into the chain.
 *  @spec cosmos-sdk store/gaskv/store.go */
export class GasKv implements KvStore {
  constructor(
    private readonly parent: KvStore,
    private readonly meter: GasMeter,
    private readonly costs: KvGasConfig = KV_GAS,
  ) {}

  get(key: Uint8Array): Uint8Array | undefined {
    this.meter.consume(this.costs.readFlat, "ReadFlat");
    const value = this.parent.get(key);
    this.meter.consume(this.costs.readPerByte * BigInt(key.length), "ReadPerByte");
    this.meter.consume(this.costs.readPerByte * BigInt(value?.length ?? 0), "ReadPerByte");
    return value;
  }

  has(key: Uint8Array): boolean {
    this.meter.consume(this.costs.has, "Has");
    return this.parent.has(key);
  }

  set(key: Uint8Array, value: Uint8Array): void {
    guardKey(key);
    guardValue(value);
    this.meter.consume(this.costs.writeFlat, "WriteFlat");
    this.meter.consume(this.costs.writePerByte * BigInt(key.length), "WritePerByte");
    this.meter.consume(this.costs.writePerByte * BigInt(value.length), "WritePerByte");
    this.parent.set(key, value);
  }

  delete(key: Uint8Array): void {
    this.meter.consume(this.costs.delete, "Delete");
    this.parent.delete(key);
  }

  iterate(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new GasIterator(this.parent.iterate(start, end), this.meter, this.costs);
  }

  reverse(start?: Uint8Array, end?: Uint8Array): KvIterator {
    return new GasIterator(this.parent.reverse(start, end), this.meter, this.costs);
  }
}

/** A step charges for the entry that is left, and the first entry is charged when the cursor is made: so the first one
 *  is paid twice. That is what the SDK does. */
class GasIterator extends KvCursor {
  constructor(
    private readonly parent: KvIterator,
    private readonly meter: GasMeter,
    private readonly costs: KvGasConfig,
  ) {
    super();
    this.charge();
  }

  get valid(): boolean {
    return this.parent.valid;
  }

  key(): Uint8Array {
    return this.parent.key();
  }

  value(): Uint8Array {
    return this.parent.value();
  }

  next(): void {
    this.charge();
    this.parent.next();
  }

  override close(): void {
    this.parent.close();
  }

  private charge(): void {
    if (this.parent.valid) {
      const { readPerByte } = this.costs;
      this.meter.consume(readPerByte * BigInt(this.parent.key().length), "ValuePerByte");
      this.meter.consume(readPerByte * BigInt(this.parent.value().length), "ValuePerByte");
    }
    this.meter.consume(this.costs.iterNextFlat, "IterNextFlat");
  }
}
