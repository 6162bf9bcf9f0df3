/** Accounts of all kinds, stored as protobuf Any. An Account is never changed: `withBase` makes another one. */
import { BaseAccount, ModuleAccount } from "../../src/gen/cosmos/auth/v1beta1/auth.js";
import {
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from "../../src/gen/cosmos/vesting/v1beta1/vesting.js";
import { Any } from "../../src/gen/google/protobuf/any.js";
import type { AnyMessageType } from "../../src/protobuf/message.js";
import { rememberDecoded, type ValueCodec } from "../../src/sdk/collections/value-codec.js";

export interface VestingPart {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
}

export type Account =
  | { readonly kind: "base"; readonly base: BaseAccount }
  | { readonly kind: "module"; readonly base: BaseAccount; readonly message: ModuleAccount }
  | { readonly kind: "baseVesting"; readonly base: BaseAccount; readonly vesting: BaseVestingAccount }
  | {
      readonly kind: "continuous";
      readonly base: BaseAccount;
      readonly vesting: BaseVestingAccount;
      readonly message: ContinuousVestingAccount;
    }
  | {
      readonly kind: "delayed";
      readonly base: BaseAccount;
      readonly vesting: BaseVestingAccount;
      readonly message: DelayedVestingAccount;
    }
  | {
      readonly kind: "periodic";
      readonly base: BaseAccount;
      readonly vesting: BaseVestingAccount;
      readonly message: PeriodicVestingAccount;
    }
  | {
      readonly kind: "permanent";
      readonly base: BaseAccount;
      readonly vesting: BaseVestingAccount;
      readonly message: PermanentLockedAccount;
    };

export type VestingAccount = Extract<Account, { readonly message: VestingPart }>;

const url = (type: AnyMessageType): string => `/${type.typeName}`;
const BASE = url(BaseAccount);
const MODULE = url(ModuleAccount);
const BASE_VESTING = url(BaseVestingAccount);
const CONTINUOUS = url(ContinuousVestingAccount);
const DELAYED = url(DelayedVestingAccount);
const PERIODIC = url(PeriodicVestingAccount);
const PERMANENT = url(PermanentLockedAccount);

function parts(message: VestingPart): { base: BaseAccount; vesting: BaseVestingAccount } {
  const vesting = message.baseVestingAccount;
  if (vesting?.baseAccount === undefined) throw new Error("vesting account without base account");
  return { base: vesting.baseAccount, vesting };
}

/** @throws Error on a type that is no account, or bytes that are no such account. */
export function accountFromAny(any: Any): Account {
  switch (any.typeUrl) {
    case BASE:
      return { kind: "base", base: BaseAccount.decode(any.value) };
    case MODULE: {
      const message = ModuleAccount.decode(any.value);
      if (message.baseAccount === undefined) throw new Error("uninitialized ModuleAccount: BaseAccount is nil");
      return { kind: "module", base: message.baseAccount, message };
    }
    case BASE_VESTING: {
      const vesting = BaseVestingAccount.decode(any.value);
      return { kind: "baseVesting", ...parts({ baseVestingAccount: vesting }) };
    }
    case CONTINUOUS: {
      const message = ContinuousVestingAccount.decode(any.value);
      return { kind: "continuous", ...parts(message), message };
    }
    case DELAYED: {
      const message = DelayedVestingAccount.decode(any.value);
      return { kind: "delayed", ...parts(message), message };
    }
    case PERIODIC: {
      const message = PeriodicVestingAccount.decode(any.value);
      return { kind: "periodic", ...parts(message), message };
    }
    case PERMANENT: {
      const message = PermanentLockedAccount.decode(any.value);
      return { kind: "permanent", ...parts(message), message };
    }
    default:
      throw new Error(`unable to resolve type URL ${any.typeUrl}`);
  }
}

export function accountToAny(account: Account): Any {
  switch (account.kind) {
    case "base":
      return { typeUrl: BASE, value: BaseAccount.encode(account.base) };
    case "module":
      return { typeUrl: MODULE, value: ModuleAccount.encode(account.message) };
    case "baseVesting":
      return { typeUrl: BASE_VESTING, value: BaseVestingAccount.encode(account.vesting) };
    case "continuous":
      return { typeUrl: CONTINUOUS, value: ContinuousVestingAccount.encode(account.message) };
    case "delayed":
      return { typeUrl: DELAYED, value: DelayedVestingAccount.encode(account.message) };
    case "periodic":
      return { typeUrl: PERIODIC, value: PeriodicVestingAccount.encode(account.message) };
    case "permanent":
      return { typeUrl: PERMANENT, value: PermanentLockedAccount.encode(account.message) };
  }
}

export function baseAccount(base: BaseAccount): Account {
  return { kind: "base", base };
}

export function moduleAccount(base: BaseAccount, name: string, permissions: readonly string[]): Account {
  return { kind: "module", base, message: { baseAccount: base, name, permissions: [...permissions] } };
}

/** The same account with another base: sequence, key, number. */
export function withBase(account: Account, base: BaseAccount): Account {
  switch (account.kind) {
    case "base":
      return { kind: "base", base };
    case "module":
      return { kind: "module", base, message: { ...account.message, baseAccount: base } };
    default:
      return withVesting(account, { ...account.vesting, baseAccount: base });
  }
}

/** The same account with other vesting numbers. */
export function withVesting(
  account: VestingAccount | Extract<Account, { kind: "baseVesting" }>,
  vesting: BaseVestingAccount,
): Account {
  const base = vesting.baseAccount ?? account.base;
  switch (account.kind) {
    case "baseVesting":
      return { kind: "baseVesting", base, vesting };
    case "continuous":
      return { kind: "continuous", base, vesting, message: { ...account.message, baseVestingAccount: vesting } };
    case "delayed":
      return { kind: "delayed", base, vesting, message: { baseVestingAccount: vesting } };
    case "periodic":
      return { kind: "periodic", base, vesting, message: { ...account.message, baseVestingAccount: vesting } };
    case "permanent":
      return { kind: "permanent", base, vesting, message: { baseVestingAccount: vesting } };
  }
}

/** Read several times in every transaction, hence remembered. */
export function accountValue(): ValueCodec<Account> {
  return rememberDecoded<Account>({
    encode: (account) => Any.encode(accountToAny(account)),
    decode: (bytes) => accountFromAny(Any.decode(bytes)),
  });
}
