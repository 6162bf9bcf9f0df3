/** Who takes part in consensus, until staking decides it: an authority that genesis names sets powers, and what
 *  validators were convicted of is kept. */
import { EventAuthorityChanged } from "../../src/gen/stateset/validators/v1/events.js";
import { GenesisState } from "../../src/gen/stateset/validators/v1/genesis.js";
import { Query } from "../../src/gen/stateset/validators/v1/query.js";
import { Msg, type MsgUpdateAuthority, type MsgUpdateValidators } from "../../src/gen/stateset/validators/v1/tx.js";
import type { Context } from "../../src/sdk/context.js";
import { errors as sdkErrors } from "../../src/sdk/errors.js";
import { type AppFacts, defineModule } from "../../src/sdk/module.js";
import { emitTyped } from "../../src/sdk/typed-events.js";
import { toHex } from "../../src/types/bytes.js";
import { validatorsErrors as errors } from "./errors.js";
import { keyOfUpdate, setFault, TOTAL_POWER_MAX, ValidatorsKeeper } from "./keeper.js";
import { validatorsQueries } from "./queries.js";
import { type ValidatorsState, validatorsState } from "./state.js";

const UPDATES_MAX = 1_000;

export const validators = defineModule()({
  name: "validators",
  consensusVersion: 1,
  proto: { Msg, Query, GenesisState },
  state: validatorsState,
  keeper: ({ app, state }) => new ValidatorsKeeper(app, state),
  msgs: ({ state, keeper }) => ({
    updateValidators(ctx, msg) {
      requireAuthority(ctx, state, msg.authority);
      return { effectiveHeight: keeper.want(ctx, msg.updates) };
    },
    updateAuthority(ctx, msg) {
      requireAuthority(ctx, state, msg.authority);
      state.params.set(ctx, { authority: msg.newAuthority });
      emitTyped(ctx, EventAuthorityChanged, { from: msg.authority, to: msg.newAuthority });
      return {};
    },
  }),
  checks: ({ app }) => ({
    updateValidators: checkUpdates,
    updateAuthority: (msg) => checkNewAuthority(app, msg),
  }),
  queries: ({ app, state }) => validatorsQueries(app, state),
  genesis: ({ app }) => ({
    default: () => ({ params: { authority: "" }, misbehaviours: [] }),
    validate: (genesis) => validateGenesis(app, genesis),
  }),
  beginBlock({ keeper }, ctx) {
    keeper.noteKeyTypes(ctx);
    keeper.recordMisbehaviour(ctx, ctx.block.misbehavior);
  },
  endBlock({ keeper }, ctx) {
    keeper.forgetEffective(ctx);
    return keeper.applyWanted(ctx);
  },
  invariants: {
    setIsValid({ state }, ctx) {
      const powers = [...state.validators.values(ctx)].map(({ power }) => power);
      if (powers.some((power) => power <= 0n)) return "a validator has no power";
      return powers.length === 0 ? undefined : setFault(powers);
    },
    nothingWaitsBetweenBlocks: ({ state }, ctx) =>
      [...state.wanted.keys(ctx)].length > 0 ? "changes that no block carried out" : undefined,
    pendingChangesLeadToTheSet: ({ state }, ctx) => pendingFault(state, ctx),
  },
});

/** @throws SdkError */
function requireAuthority(ctx: Context, state: ValidatorsState, signer: string): void {
  const { authority } = state.params.need(ctx);
  if (authority === "") {
    throw errors.CHANGES_OFF("no authority is named: app_state.validators.params.authority of the genesis is empty");
  }
  if (signer !== authority) throw errors.NOT_AUTHORITY(`the authority is ${authority}, the message is from ${signer}`);
}

/** What needs no state, so that the mempool refuses it too. */
function checkUpdates({ updates }: MsgUpdateValidators): void {
  if (updates.length === 0 || updates.length > UPDATES_MAX) {
    throw errors.INVALID_UPDATE(`updates must be from 1 to ${UPDATES_MAX}, found ${updates.length}`);
  }
  const seen = new Map<string, number>();
  for (const [i, update] of updates.entries()) {
    const id = toHex(keyOfUpdate(update, i).address);
    const before = seen.get(id);
    if (before !== undefined) throw errors.INVALID_UPDATE(`updates[${i}] has the key of updates[${before}]`);
    seen.set(id, i);
    if (update.power < 0n || update.power > TOTAL_POWER_MAX) {
      throw errors.INVALID_UPDATE(`updates[${i}].power must be from 0 to ${TOTAL_POWER_MAX}, found ${update.power}`);
    }
  }
}

function checkNewAuthority(app: AppFacts, { authority, newAuthority, renounce }: MsgUpdateAuthority): void {
  // For good, hence never by a field that was forgotten.
  if (renounce === (newAuthority !== "")) {
    throw errors.INVALID_UPDATE("name a new_authority, or set renounce so that there is none any more");
  }
  if (newAuthority === authority) throw errors.INVALID_UPDATE("new_authority is the present one");
  const fault = newAuthority === "" ? undefined : app.addresses.fault(newAuthority);
  if (fault !== undefined) throw sdkErrors.INVALID_ADDRESS(`new_authority: ${fault}`);
}

function validateGenesis(app: AppFacts, { params, misbehaviours }: GenesisState): void {
  const fault = params.authority === "" ? undefined : app.addresses.fault(params.authority);
  if (fault !== undefined) throw errors.INVALID_GENESIS(`params.authority: ${fault}`);
  for (const [i, m] of misbehaviours.entries()) {
    const wrong = app.consensusAddresses.fault(m.address);
    if (wrong !== undefined) throw errors.INVALID_GENESIS(`misbehaviours[${i}].address: ${wrong}`);
    if (m.height <= 0n) throw errors.INVALID_GENESIS(`misbehaviours[${i}].height must be positive, found ${m.height}`);
  }
}

/** The last pending change of each validator says what power it has. */
function pendingFault(state: ValidatorsState, ctx: Context): string | undefined {
  const last = new Map<string, bigint>();
  for (const [[, address], change] of state.changes.entries(ctx)) {
    const before = last.get(toHex(address));
    if (before !== undefined && before !== change.fromPower) return `changes of ${change.address} do not join up`;
    last.set(toHex(address), change.toPower);
  }
  for (const [address, { power }] of state.validators.entries(ctx)) {
    const expected = last.get(toHex(address));
    last.delete(toHex(address));
    if (expected !== undefined && expected !== power) return `a validator has power ${power}, its change ${expected}`;
  }
  return [...last.values()].some((power) => power !== 0n) ? "a change is of somebody who is no validator" : undefined;
}
