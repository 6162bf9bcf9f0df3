/** Signed transactions with every detail open to the test. */
import { createNativeVerifier, nativeHasher } from "../../src/adapters/native-crypto.js";
import { type ChainSettings, createApp } from "../../src/app/app.js";
import { secp256k1Address } from "../../src/crypto/address.js";
import { encodeBech32 } from "../../src/crypto/bech32.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { publicKeyToAny } from "../../src/crypto/key-any.js";
import { secp256k1PublicKey, signSecp256k1 } from "../../src/crypto/secp256k1.js";
import type { Verifier } from "../../src/crypto/verifier.js";
import { MsgSend } from "../../src/gen/cosmos/bank/v1beta1/tx.js";
import { SignMode } from "../../src/gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../../src/gen/cosmos/tx/v1beta1/tx.js";
import type { Any } from "../../src/gen/google/protobuf/any.js";
import type * as abci from "../../src/gen/tendermint/abci/types.js";
import type { BaseApp } from "../../src/sdk/base-app.js";
import { MemoryDatabase } from "../../src/store/memory-database.js";
import { EMPTY_BYTES } from "../../src/types/bytes.js";
import type { DecCoins } from "../../src/types/dec-coin.js";
import { utf8Encode } from "../../src/types/utf8.js";

export const CHAIN_ID = "framework-1";

export interface Wallet {
  readonly name: string;
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly number: bigint;
}

export function wallet(name: string, number: bigint, prefix = "stateset"): Wallet {
  const privateKey = sha256(utf8Encode(`wallet ${name}`));
  const publicKey = secp256k1PublicKey(privateKey);
  const bytes = secp256k1Address(publicKey);
  return { name, privateKey, publicKey, bytes, address: encodeBech32(prefix, bytes), number };
}

export function sendMsg(from: Wallet, to: string, amount: string, denom = "ustate"): Any {
  const value = MsgSend.encode({ fromAddress: from.address, toAddress: to, amount: [{ denom, amount }] });
  return { typeUrl: "/cosmos.bank.v1beta1.MsgSend", value };
}

export interface TxParts {
  readonly from: Wallet;
  readonly sequence: bigint;
  readonly messages: readonly Any[];
  readonly gas?: bigint;
  readonly fee?: readonly { denom: string; amount: string }[];
  readonly memo?: string;
  readonly timeoutHeight?: bigint;
  readonly granter?: string;
  readonly chainId?: string;
}

export function signedTx(parts: TxParts): Uint8Array {
  const { from, sequence } = parts;
  const bodyBytes = TxBody.encode(
    TxBody.from({
      messages: [...parts.messages],
      memo: parts.memo ?? "",
      timeoutHeight: parts.timeoutHeight ?? 0n,
    }),
  );
  const authInfoBytes = AuthInfo.encode(
    AuthInfo.from({
      signerInfos: [
        {
          publicKey: publicKeyToAny({ kind: "secp256k1", bytes: from.publicKey }),
          modeInfo: { sum: { kind: "single", value: { mode: SignMode.SIGN_MODE_DIRECT } } },
          sequence,
        },
      ],
      fee: {
        amount: [...(parts.fee ?? [])],
        gasLimit: parts.gas ?? 200_000n,
        payer: "",
        granter: parts.granter ?? "",
      },
    }),
  );
  const chainId = parts.chainId ?? CHAIN_ID;
  const doc = SignDoc.encode({ bodyBytes, authInfoBytes, chainId, accountNumber: from.number });
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [signSecp256k1(from.privateKey, doc)] });
}

export interface TestChain {
  readonly app: BaseApp;
  readonly db: MemoryDatabase;
  readonly wallets: readonly Wallet[];
}

export interface TestChainOptions {
  readonly names: readonly string[];
  readonly balance?: string;
  readonly maxGas?: bigint;
  readonly minGasPrices?: DecCoins;
  readonly verifier?: Verifier;
  readonly db?: MemoryDatabase;
  readonly settings?: Partial<ChainSettings>;
}

export function openApp(options: TestChainOptions): TestChain {
  const db = options.db ?? new MemoryDatabase();
  const { app } = createApp(
    {
      chainId: CHAIN_ID,
      version: "1.2.3",
      minGasPrices: options.minGasPrices ?? [],
      settings: options.settings ?? {},
    },
    { db, hasher: nativeHasher, verifier: options.verifier ?? createNativeVerifier() },
  );
  const prefix = options.settings?.addressPrefix ?? "stateset";
  return { app, db, wallets: options.names.map((name, i) => wallet(name, BigInt(i), prefix)) };
}

/** A chain of the real application after its first, empty block. */
export function startChain(options: TestChainOptions): TestChain {
  const chain = openApp(options);
  const balance = options.balance ?? "1000000";
  const state = {
    auth: {
      params: {
        max_memo_characters: "256",
        tx_sig_limit: "7",
        tx_size_cost_per_byte: "10",
        sig_verify_cost_ed25519: "590",
        sig_verify_cost_secp256k1: "1000",
      },
      accounts: chain.wallets.map(({ address, number }) => ({
        "@type": "/cosmos.auth.v1beta1.BaseAccount",
        address,
        account_number: String(number),
      })),
    },
    bank: {
      params: { default_send_enabled: true },
      balances: chain.wallets.map(({ address }) => ({ address, coins: [{ denom: "ustate", amount: balance }] })),
    },
  };
  chain.app.initChain({
    time: { seconds: 1_800_000_000n, nanos: 0 },
    chainId: CHAIN_ID,
    consensusParams: {
      block: { maxBytes: 1_000_000n, maxGas: options.maxGas ?? -1n },
      evidence: { maxAgeNumBlocks: 100n, maxAgeDuration: { seconds: 100n, nanos: 0 }, maxBytes: 10_000n },
      validator: { pubKeyTypes: ["ed25519"] },
      version: { app: 0n },
      abci: { voteExtensionsEnableHeight: 0n },
    },
    validators: [],
    appStateBytes: utf8Encode(JSON.stringify(state)),
    initialHeight: 1n,
  });
  nextBlock(chain);
  return chain;
}

export function finalize({ app }: TestChain, txs: readonly Uint8Array[]): abci.ResponseFinalizeBlock {
  const height = app.store.latestVersion + 1n;
  return app.finalizeBlock({
    txs: [...txs],
    decidedLastCommit: { round: 0, votes: [] },
    misbehavior: [],
    hash: EMPTY_BYTES,
    height,
    time: { seconds: 1_800_000_000n + height, nanos: 0 },
    nextValidatorsHash: EMPTY_BYTES,
    proposerAddress: EMPTY_BYTES,
  });
}

/** Executes and commits. */
export function nextBlock(chain: TestChain, ...txs: Uint8Array[]): abci.ResponseFinalizeBlock {
  const response = finalize(chain, txs);
  chain.db.apply(chain.app.commit().writes);
  chain.app.written(chain.app.store.latestVersion);
  return response;
}

export function check({ app }: TestChain, tx: Uint8Array, type = 0): abci.ResponseCheckTx {
  return app.checkTx({ tx, type });
}
