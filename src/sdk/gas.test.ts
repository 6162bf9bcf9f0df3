import { describe, expect, test } from "vitest";
import { testContext } from "../../test/support/sdk-context.js";
import { MemoryKv } from "../store/memory-kv.js";
import { UINT64_MAX } from "../types/int-math.js";
import { GasOverflowError, InfiniteGasMeter, LimitedGasMeter, OutOfGasError } from "./gas.js";

describe("gas meters", () => {
  test("the charge that passes the limit stays on the meter", () => {
    const meter = new LimitedGasMeter(10n);
    meter.consume(10n, "exact");
    expect([meter.isOutOfGas, meter.remaining]).toEqual([true, 0n]);
    expect(() => meter.consume(5n, "more")).toThrow(OutOfGasError);
    expect([meter.consumed, meter.consumedToLimit]).toEqual([15n, 10n]);
  });

  test("leaving uint64 is no ordinary lack of gas", () => {
    const limited = new LimitedGasMeter(UINT64_MAX);
    limited.consume(UINT64_MAX, "all");
    expect(() => limited.consume(1n, "one")).toThrow(GasOverflowError);
    expect(limited.consumed).toBe(UINT64_MAX);
    const infinite = new InfiniteGasMeter();
    infinite.consume(UINT64_MAX, "all");
    expect(() => infinite.consume(1n, "one")).toThrow(GasOverflowError);
  });

  test("no more comes back than was used", () => {
    const meter = new LimitedGasMeter(10n);
    meter.consume(4n, "x");
    meter.refund(3n, "x");
    expect(meter.consumed).toBe(1n);
    expect(() => meter.refund(2n, "x")).toThrow("negative gas");
  });
});

describe("a context", () => {
  test("charges the meter that it has, and a branch charges the same one", () => {
    const gas = new LimitedGasMeter(100_000n);
    const ctx = testContext({ test: new MemoryKv() }, { gas });
    const key = new Uint8Array([1]);
    ctx.kv("test").set(key, new Uint8Array([1, 2]));
    expect(gas.consumed).toBe(2000n + 90n);
    ctx.branch((inner) => inner.kv("test").get(key));
    expect(gas.consumed).toBe(2090n + 1000n + 9n);
  });

  test("a branch keeps writes and events when it returns, and neither when it throws", () => {
    const ctx = testContext({ test: new MemoryKv() });
    const key = new Uint8Array([1]);
    const write = (inner: typeof ctx): void => {
      inner.kv("test").set(key, new Uint8Array([7]));
      inner.events.emit("written");
    };
    expect(() =>
      ctx.branch((inner) => {
        write(inner);
        throw new Error("no");
      }),
    ).toThrow("no");
    expect([ctx.kv("test").has(key), ctx.events.events.length]).toEqual([false, 0]);
    ctx.branch(write);
    expect([ctx.kv("test").has(key), ctx.events.events.length]).toEqual([true, 1]);
  });

  test("whole seconds round down, also before 1970", () => {
    const at = (timeNs: bigint) => {
      const ctx = testContext({});
      return ctx.with({ block: { ...ctx.block, timeNs } }).timeSeconds;
    };
    expect([at(1_999_999_999n), at(-1n), at(-1_000_000_000n), at(0n)]).toEqual([1n, -1n, -1n, 0n]);
  });
});
