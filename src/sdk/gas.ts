/** Gas meters. What a transaction used is hashed into the chain (last_results_hash), so every charge counts.
 *  @spec cosmos-sdk store/types/gas.go */
import type { GasMeter as StoreGasMeter } from "../store/gas-kv.js";
import { minBig, UINT64_MAX } from "../types/int-math.js";

/** Thrown when a charge passes the limit; the charge stays on the meter. */
export class OutOfGasError extends Error {
  override name = "OutOfGasError";
  constructor(readonly reason: string) {
    super(`out of gas in location: ${reason}`);
  }
}

/** Thrown when consumption leaves uint64: a panic in the reference. */
export class GasOverflowError extends Error {
  override name = "GasOverflowError";
  constructor(readonly reason: string) {
    super(`gas overflow in location: ${reason}`);
  }
}

export interface GasMeter extends StoreGasMeter {
  readonly limit: bigint;
  readonly consumed: bigint;
  /** Consumption, at most the limit. */
  readonly consumedToLimit: bigint;
  readonly remaining: bigint;
  readonly isOutOfGas: boolean;
  consume(amount: bigint, reason: string): void;
  /** @throws Error when more is given back than was consumed. */
  refund(amount: bigint, reason: string): void;
}

export class LimitedGasMeter implements GasMeter {
  private used = 0n;

  constructor(readonly limit: bigint) {}

  get consumed(): bigint {
    return this.used;
  }

  get consumedToLimit(): bigint {
    return minBig(this.used, this.limit);
  }

  get remaining(): bigint {
    return this.used > this.limit ? 0n : this.limit - this.used;
  }

  get isOutOfGas(): boolean {
    return this.used >= this.limit;
  }

  consume(amount: bigint, reason: string): void {
    const used = this.used + amount;
    if (used > UINT64_MAX) {
      this.used = UINT64_MAX;
      throw new GasOverflowError(reason);
    }
    this.used = used;
    if (used > this.limit) throw new OutOfGasError(reason);
  }

  refund(amount: bigint, reason: string): void {
    if (this.used < amount) throw new RangeError(`negative gas consumed: ${reason}`);
    this.used -= amount;
  }
}

export class InfiniteGasMeter implements GasMeter {
  readonly limit = UINT64_MAX;
  readonly remaining = UINT64_MAX;
  readonly isOutOfGas = false;
  private used = 0n;

  get consumed(): bigint {
    return this.used;
  }

  get consumedToLimit(): bigint {
    return this.used;
  }

  consume(amount: bigint, reason: string): void {
    const used = this.used + amount;
    if (used > UINT64_MAX) throw new GasOverflowError(reason);
    this.used = used;
  }

  refund(amount: bigint, reason: string): void {
    if (this.used < amount) throw new RangeError(`negative gas consumed: ${reason}`);
    this.used -= amount;
  }
}

/** For block hooks, genesis and the runner's own reads, where nobody asks what was used: stores are not even wrapped. */
export const FREE_GAS: GasMeter = {
  limit: UINT64_MAX,
  remaining: UINT64_MAX,
  consumed: 0n,
  consumedToLimit: 0n,
  isOutOfGas: false,
  consume() {},
  refund() {},
};
