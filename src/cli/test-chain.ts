/** A chain for trying things out: one validator, three accounts whose words everybody can know. */
import { pbkdf2Sync } from "node:crypto";
import { openTestKeyring } from "../adapters/keyring-files.js";
import { appSchema } from "../config/app-schema.js";
import { sha256 } from "../crypto/hasher.js";
import { bip44PathToString, DEFAULT_COIN_TYPE, derivePrivateKey } from "../crypto/hd.js";
import type { PrivateKey } from "../crypto/key-types.js";
import { mnemonicFromEntropy } from "../crypto/mnemonic.js";
import { publicKeyOf } from "../crypto/public-key.js";
import { utf8Encode } from "../types/utf8.js";
import { accountAddress } from "./addresses.js";
import { makeHome } from "./home-files.js";

export const TEST_CHAIN_ID = "stateset-local-1";
const NAMES = ["alice", "bob", "carol"] as const;
/** A million whole tokens each. */
export const TEST_AMOUNT = 1_000_000_000_000n;
export const FAUCET_AMOUNT = 1_000n * TEST_AMOUNT;
/** Accounts that `testnet load` sends from: their sequences are nobody else's. */
const LOAD_ACCOUNTS = 8;

export interface TestAccount {
  readonly name: string;
  readonly address: string;
  readonly mnemonic: string;
  readonly key: PrivateKey;
}

/** Always the same ones: the entropy is the hash of a sentence that stands here. */
export function testAccounts(prefix: string): TestAccount[] {
  const path = bip44PathToString({ coinType: DEFAULT_COIN_TYPE, account: 0, change: 0, index: 0 });
  return NAMES.map((name) => {
    const mnemonic = mnemonicFromEntropy(sha256(utf8Encode(`statesetd test account ${name}, known to everybody`)));
    const bytes = derivePrivateKey(seedOf(mnemonic), path);
    if (!bytes.ok) throw new Error(bytes.error);
    const key: PrivateKey = { kind: "secp256k1", bytes: bytes.value };
    return { name, address: accountAddress(prefix, publicKeyOf(key)), mnemonic, key };
  });
}

/** BIP-39 by OpenSSL, which is some thirty times as fast. */
function seedOf(mnemonic: string): Uint8Array {
  return new Uint8Array(pbkdf2Sync(mnemonic, "mnemonic", 2048, 64, "sha512"));
}

/** Without words, which take a tenth of a second each. */
export type LoadAccount = Omit<TestAccount, "mnemonic">;

export function loadAccounts(prefix: string): LoadAccount[] {
  return Array.from({ length: LOAD_ACCOUNTS }, (_, i) => wordlessAccount(prefix, `load${i}`));
}

/** Whose coins a faucet gives away. */
export function faucetAccount(prefix: string): LoadAccount {
  return wordlessAccount(prefix, "faucet");
}

function wordlessAccount(prefix: string, name: string): LoadAccount {
  const key: PrivateKey = { kind: "secp256k1", bytes: sha256(utf8Encode(`statesetd ${name}, known to everybody`)) };
  return { name, address: accountAddress(prefix, publicKeyOf(key)), key };
}

/** Writes the home of such a chain, its keyring with the accounts in it. */
export async function makeTestChain(home: string): Promise<void> {
  const fields = appSchema.sections.chain.fields;
  const prefix = fields["bech32-prefix"].default;
  const denom = fields["fee-denom"].default;
  const accounts = testAccounts(prefix);
  const faucet = faucetAccount(prefix);
  const ring = openTestKeyring(home);
  for (const { name, key } of [...accounts, faucet])
    if ((await ring.find(name)) === undefined) await ring.addLocal(name, key);
  // Last, because a home with a genesis counts as made.
  await makeHome(home, {
    moniker: "localnet",
    chainId: TEST_CHAIN_ID,
    prefix,
    denom,
    initialHeight: 1n,
    overwrite: false,
    accounts: [
      ...accounts.map(({ address }) => ({ address, coins: [{ denom, amount: TEST_AMOUNT }] })),
      { address: faucet.address, coins: [{ denom, amount: FAUCET_AMOUNT }] },
    ],
    // Web pages under development call from other origins.
    config: { "p2p.laddr": "tcp://127.0.0.1:26656", "rpc.cors_allowed_origins": ["*"] },
    app: { "api.enabled-unsafe-cors": true },
  });
}

export function describeAccounts(accounts: readonly TestAccount[], denom: string): string {
  const lines = [
    "INSECURE: accounts for tests only. Everybody knows their words; never send them anything of value.",
    "",
  ];
  for (const { name, address, mnemonic } of accounts) {
    lines.push(`${name.padEnd(6)}${address}  ${TEST_AMOUNT}${denom}`, `      ${mnemonic}`, "");
  }
  return `${lines.join("\n")}\n`;
}
