import { guardKey, guardValue, KvCursor, type KvIterator, type KvStore } from "./kv-store.js";

/** Where gas is charged to; it throws when the limit is passed. */
export interface GasMeter {
  /** The same as a bigint's consumption, without making bigints: there are a hundred charges a transaction.
   *  @param amount a whole number below 2^53
   *  @param reason a word for traces, as the SDK names it */
  charge(amount: number, reason: string): void;
}

/** Prices of the operations on a store, in gas. Keys and values are below 2^31 bytes, so no price passes 2^53. */
export interface KvGasConfig {
  readonly has: number;
  readonly delete: number;
  readonly readFlat: number;
  readonly readPerByte: number;
  readonly writeFlat: number;
  readonly writePerByte: number;
  readonly iterNextFlat: number;
}

/** cosmos-sdk store/types/gas.go KVGasConfig */
export const KV_GAS: KvGasConfig = {
  has: 1000,
  delete: 1000,
  readFlat: 1000,
  readPerByte: 3,
  writeFlat: 2000,
  writePerByte: 30,
  iterNextFlat: 30,
};

/** cosmos-sdk store/types/gas.go TransientGasConfig */
export const TRANSIENT_GAS: KvGasConfig = {
  has: 100,
  delete: 100,
  readFlat: 100,
  readPerByte: 0,
  writeFlat: 200,
  writePerByte: 3,
  iterNextFlat: 3,
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
    this.meter.charge(this.costs.readFlat, "ReadFlat");
    const value = this.parent.get(key);
    this.meter.charge(this.costs.readPerByte * key.length, "ReadPerByte");
    this.meter.charge(this.costs.readPerByte * (value?.length ?? 0), "ReadPerByte");
    return value;
  }

  has(key: Uint8Array): boolean {
    this.meter.charge(this.costs.has, "Has");
    return this.parent.has(key);
  }

  set(key: Uint8Array, value: Uint8Array): void {
    guardKey(key);
    guardValue(value);
    this.meter.charge(this.costs.writeFlat, "WriteFlat");
    this.meter.charge(this.costs.writePerByte * key.length, "WritePerByte");
    this.meter.charge(this.costs.writePerByte * value.length, "WritePerByte");
    this.parent.set(key, value);
  }

  delete(key: Uint8Array): void {
    this.meter.charge(this.costs.delete, "Delete");
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
      this.meter.charge(readPerByte * this.parent.key().length, "ValuePerByte");
      this.meter.charge(readPerByte * this.parent.value().length, "ValuePerByte");
    }
    this.meter.charge(this.costs.iterNextFlat, "IterNextFlat");
  }
}
