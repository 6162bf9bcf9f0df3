import { EventMisbehaviour, EventPowerChanged } from "../../src/gen/stateset/validators/v1/events.js";
import { MisbehaviourType, type Validator } from "../../src/gen/stateset/validators/v1/state.js";
import type { ValidatorUpdate as WantedPower } from "../../src/gen/stateset/validators/v1/tx.js";
import { type Misbehavior, MisbehaviorType, type ValidatorUpdate } from "../../src/gen/tendermint/abci/types.js";
import type { Context } from "../../src/sdk/context.js";
import type { AppFacts } from "../../src/sdk/module.js";
import { type ConsensusKey, consensusKeyOf, consensusKeyToAny } from "../../src/sdk/public-keys.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { assert } from "../../src/types/assert.js";
import { toHex } from "../../src/types/bytes.js";
import { validatorsErrors as errors } from "./errors.js";
import type { ValidatorsState } from "./state.js";

/** What all powers together may be. @spec cometbft types/validator_set.go MaxTotalVotingPower */
export const TOTAL_POWER_MAX = ((1n << 63n) - 1n) / 8n;
/** Signatures that a commit may hold. @spec cometbft types/vote_set.go MaxVotesCount */
export const VALIDATORS_MAX = 10_000;
/** Heights between a change in a block and the first block that the changed set makes. */
const EFFECTIVE_AFTER = 2n;

const TYPES: ReadonlyMap<number, number> = new Map([
  [MisbehaviorType.DUPLICATE_VOTE, MisbehaviourType.MISBEHAVIOUR_TYPE_DUPLICATE_VOTE],
  [MisbehaviorType.LIGHT_CLIENT_ATTACK, MisbehaviourType.MISBEHAVIOUR_TYPE_LIGHT_CLIENT_ATTACK],
]);

/** The key of an update. @throws SdkError that names the field */
export function keyOfUpdate({ pubKey }: WantedPower, i: number): ConsensusKey {
  if (pubKey === undefined) throw errors.INVALID_UPDATE(`updates[${i}].pub_key is missing`);
  const key = consensusKeyOf(pubKey);
  if (!key.ok) throw errors.INVALID_UPDATE(`updates[${i}].pub_key: ${key.error}`);
  return key.value;
}

export class ValidatorsKeeper {
  constructor(
    private readonly app: AppFacts,
    private readonly state: ValidatorsState,
  ) {}

  /** The set that genesis gives the engine, or this application answers with. */
  setAtGenesis(ctx: Context, updates: readonly ValidatorUpdate[]): void {
    for (const [i, { pubKey, power }] of updates.entries()) {
      const any = consensusKeyToAny(pubKey);
      const key = any.ok ? consensusKeyOf(any.value) : any;
      if (!any.ok || !key.ok) throw errors.INVALID_GENESIS(`validators[${i}]: ${any.ok ? "" : any.error}`);
      this.state.validators.set(ctx, key.value.address, this.validator(key.value, { pubKey: any.value, power }));
    }
  }

  /** Which key types the engine takes in this block. Messages may change the params, but not for the block they are in. */
  noteKeyTypes(ctx: Context): void {
    const types = ctx.consensusParams.validator?.pubKeyTypes ?? [];
    const noted = this.state.keyTypes.get(ctx)?.types ?? [];
    if (types.length === noted.length && types.every((t, i) => t === noted[i])) return;
    this.state.keyTypes.set(ctx, { types: [...types] });
  }

  /** Takes powers that the set is to have at the end of the block.
   *  @returns the height of the first block that the new set makes
   *  @throws SdkError when an update, or the set that it would lead to, is none that the engine takes */
  want(ctx: Context, updates: readonly WantedPower[]): bigint {
    const set = this.powersToBe(ctx);
    const allowed = this.state.keyTypes.get(ctx)?.types ?? [];
    for (const [i, update] of updates.entries()) {
      const key = keyOfUpdate(update, i);
      const id = toHex(key.address);
      if (update.power === 0n) {
        if (!set.delete(id)) {
          throw errors.INVALID_UPDATE(
            `updates[${i}]: ${this.format(key)} is not in the validator set, so that it cannot be removed`,
          );
        }
      } else {
        if (!allowed.includes(key.type)) {
          const wanted = allowed.join(", ");
          throw errors.INVALID_UPDATE(`updates[${i}].pub_key is of type ${key.type}, the chain takes ${wanted}`);
        }
        set.set(id, update.power);
      }
      this.state.wanted.set(ctx, key.address, this.validator(key, update));
    }
    requireValid([...set.values()]);
    return ctx.height + EFFECTIVE_AFTER;
  }

  /** The set with all that this block has asked for until now, by address in hex. */
  private powersToBe(ctx: Context): Map<string, bigint> {
    const set = new Map<string, bigint>();
    for (const [address, { power }] of this.state.validators.entries(ctx)) set.set(toHex(address), power);
    for (const [address, { power }] of this.state.wanted.entries(ctx)) {
      if (power === 0n) set.delete(toHex(address));
      else set.set(toHex(address), power);
    }
    return set;
  }

  /** What the block's messages together change, by address. One that joined and left again is no change: the engine
   *  halts on the removal of a validator that it does not know. */
  applyWanted(ctx: Context): ValidatorUpdate[] {
    const { validators, wanted, changes } = this.state;
    const updates: ValidatorUpdate[] = [];
    for (const [address, next] of [...wanted.entries(ctx)]) {
      wanted.remove(ctx, address);
      const fromPower = validators.get(ctx, address)?.power ?? 0n;
      if (fromPower === next.power) continue;
      const key = consensusKeyOf(next.pubKey!);
      assert(key.ok, "keys are checked before they are kept");
      updates.push({ pubKey: key.value.proto, power: next.power });
      if (next.power === 0n) validators.remove(ctx, address);
      else validators.set(ctx, address, next);
      const change = { address: next.address, fromPower, toPower: next.power };
      const effectiveHeight = ctx.height + EFFECTIVE_AFTER;
      changes.set(ctx, [effectiveHeight, address], { effectiveHeight, ...change });
      emitTyped(ctx, EventPowerChanged, { ...change, effectiveHeight });
    }
    return updates;
  }

  /** A change is pending until the block that it acts in is made. */
  forgetEffective(ctx: Context): void {
    const { changes } = this.state;
    for (const key of [...changes.keys(ctx, { through: [ctx.height] })]) changes.remove(ctx, key);
  }

  /** One record for each validator, height and type: a culprit can sign any number of contradictions. */
  recordMisbehaviour(ctx: Context, found: readonly Misbehavior[]): void {
    for (const { type: engineType, validator, height, time, totalVotingPower } of found) {
      const type = TYPES.get(engineType) ?? MisbehaviourType.MISBEHAVIOUR_TYPE_UNSPECIFIED;
      const address = this.app.consensusAddresses.format(validator.address);
      const key = [address, height, type] as const;
      const known = this.state.misbehaviours.get(ctx, key);
      if (known !== undefined) {
        this.state.misbehaviours.set(ctx, key, { ...known, reports: known.reports + 1n });
        continue;
      }
      const { power } = validator;
      this.state.misbehaviours.set(ctx, key, {
        address,
        type,
        height,
        time,
        power,
        totalPower: totalVotingPower,
        recordedHeight: ctx.height,
        reports: 1n,
      });
      emitTyped(ctx, EventMisbehaviour, { address, type, height, power, totalPower: totalVotingPower });
    }
  }

  private format(key: ConsensusKey): string {
    return this.app.consensusAddresses.format(key.address);
  }

  private validator(key: ConsensusKey, { pubKey, power }: WantedPower): Validator {
    return { address: this.format(key), pubKey, power };
  }
}

/** What the engine demands of every set. */
export function setFault(powers: readonly bigint[]): string | undefined {
  if (powers.length === 0) return "no validator would be left";
  if (powers.length > VALIDATORS_MAX) return `${powers.length} validators, at most ${VALIDATORS_MAX} are possible`;
  const total = powers.reduce((sum, power) => sum + power, 0n);
  return total > TOTAL_POWER_MAX ? `powers sum to ${total}, at most ${TOTAL_POWER_MAX} is possible` : undefined;
}

function requireValid(powers: readonly bigint[]): void {
  const fault = setFault(powers);
  if (fault !== undefined) throw errors.INVALID_SET(fault);
}
