/** Changes of a validator set, judged before any is made.
 *  @spec cometbft types/validator_set.go updateWithChangeSet */

import type { SingleKey } from "../crypto/key-types.js";
import { compareBytes, toHex, toHexUpper } from "../types/bytes.js";
import { err, ok, type Result } from "../types/result.js";
import { TOTAL_POWER_MAX } from "./limits.js";
import { joiningPriority } from "./proposer-priority.js";
import type { Validator } from "./validator.js";

/** Power 0 removes. */
export interface ValidatorChange {
  readonly address: Uint8Array;
  readonly pubKey: SingleKey;
  readonly power: bigint;
}

interface CurrentSet {
  readonly validators: readonly Validator[];
  readonly totalPower: bigint;
  getByAddress(address: Uint8Array): Validator | undefined;
}

function changeFault(sorted: readonly ValidatorChange[]): string | undefined {
  for (let i = 0; i < sorted.length; i++) {
    const { address, power } = sorted[i]!;
    if (i > 0 && compareBytes(sorted[i - 1]!.address, address) === 0) {
      return `validator ${toHexUpper(address)} is changed twice`;
    }
    if (power < 0n) return `voting power cannot be negative: ${power}`;
    if (power > TOTAL_POWER_MAX) return `voting power cannot be higher than ${TOTAL_POWER_MAX}, got ${power}`;
  }
  return undefined;
}

/** The new list, sorted by address, with priorities neither rescaled nor centred. */
export function applyChanges(current: CurrentSet, changes: readonly ValidatorChange[]): Result<Validator[]> {
  const sorted = [...changes].sort((a, b) => compareBytes(a.address, b.address));
  const fault = changeFault(sorted);
  if (fault !== undefined) return err(fault);
  const updates = sorted.filter((c) => c.power > 0n);
  const removals = sorted.filter((c) => c.power === 0n);

  const joins = updates.some((u) => current.getByAddress(u.address) === undefined);
  if (!joins && removals.length === current.validators.length) return err("the changes would leave an empty set");
  let removedPower = 0n;
  for (const { address } of removals) {
    const found = current.getByAddress(address);
    if (found === undefined) return err(`validator ${toHexUpper(address)} cannot be removed: it is not in the set`);
    removedPower += found.power;
  }

  // The limit holds for what remains after the removals; with the smallest growth first no step exceeds it needlessly.
  const growth = updates.map((u) => u.power - (current.getByAddress(u.address)?.power ?? 0n));
  let total = current.totalPower - removedPower;
  for (const delta of growth.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    total += delta;
    if (total > TOTAL_POWER_MAX) return err(`total voting power would exceed ${TOTAL_POWER_MAX}`);
  }

  const start = joiningPriority(total + removedPower);
  const merged = new Map(current.validators.map((v) => [toHex(v.address), v]));
  for (const { address, pubKey, power } of updates) {
    const key = toHex(address);
    merged.set(key, { address, pubKey, power, proposerPriority: merged.get(key)?.proposerPriority ?? start });
  }
  for (const { address } of removals) merged.delete(toHex(address));
  return ok([...merged.values()].sort((a, b) => compareBytes(a.address, b.address)));
}
