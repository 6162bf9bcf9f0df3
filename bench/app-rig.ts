/** The application alone, on a database in memory, with funded accounts that sign: what the benchmarks of transactions stand on. */
import { createECDH, createHash } from "node:crypto";
import { createRequire } from "node:module";
import { createNativeVerifier, nativeHasher } from "../src/adapters/native-crypto.js";
import { createApp } from "../src/app/app.js";
import { secp256k1Address } from "../src/crypto/address.js";
import { publicKeyToAny } from "../src/crypto/key-any.js";
import { SignMode } from "../src/gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "../src/gen/cosmos/tx/v1beta1/tx.js";
import type { MessageType } from "../src/protobuf/message.js";
import { MemoryDatabase } from "../src/store/memory-database.js";
import { EMPTY_BYTES } from "../src/types/bytes.js";
import { utf8Encode } from "../src/types/utf8.js";

const CHAIN_ID = "bench-1";
const START_SECONDS = 1_800_000_000n;

interface Signer {
  ecdsaSign(digest: Uint8Array, key: Uint8Array): { readonly signature: Uint8Array };
}

export interface Account {
  readonly key: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: string;
  readonly number: bigint;
  sequence: bigint;
}

const native = createRequire(import.meta.url)("secp256k1/bindings") as Signer;

/** Microseconds a transaction, on the clock and on the processor: the machine may be busy with other things. */
export interface Cost {
  readonly wall_us: number;
  readonly cpu_us: number;
}

export function measure(txs: number, run: () => void): Cost {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  run();
  const wall = (performance.now() - begin) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wall_us: Math.round(wall / txs), cpu_us: Math.round((user + system) / txs) };
}

/** A transaction of one message that pays a fee. */
export function signedTx<M extends object>(from: Account, type: MessageType<M>, value: Partial<M>): Uint8Array {
  const message = { typeUrl: `/${type.typeName}`, value: type.encode(type.from(value)) };
  const bodyBytes = TxBody.encode(TxBody.from({ messages: [message] }));
  const authInfoBytes = AuthInfo.encode(
    AuthInfo.from({
      signerInfos: [
        {
          publicKey: publicKeyToAny({ kind: "secp256k1", bytes: from.publicKey }),
          modeInfo: { sum: { kind: "single", value: { mode: SignMode.SIGN_MODE_DIRECT } } },
          sequence: from.sequence++,
        },
      ],
      fee: { amount: [{ denom: "ustate", amount: "200" }], gasLimit: 400_000n, payer: "", granter: "" },
    }),
  );
  const doc = SignDoc.encode({ bodyBytes, authInfoBytes, chainId: CHAIN_ID, accountNumber: from.number });
  const { signature } = native.ecdsaSign(nativeHasher.sha256(doc), from.key);
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [signature] });
}

export class BenchApp {
  private readonly db = new MemoryDatabase();
  private readonly built = createApp(
    { chainId: CHAIN_ID, version: "bench", minGasPrices: [] },
    { db: this.db, hasher: nativeHasher, verifier: createNativeVerifier() },
  );
  readonly accounts: readonly Account[];

  /** `state` may replace sections of the genesis; each account has plenty of ustate and uusdc. */
  constructor(count: number, state: (accounts: readonly Account[]) => Record<string, unknown> = () => ({})) {
    this.accounts = Array.from({ length: count }, (_, i) => this.account(i));
    const { app } = this.built;
    const genesis = { ...this.funded(), ...state(this.accounts) };
    app.initChain({
      time: { seconds: START_SECONDS, nanos: 0 },
      chainId: CHAIN_ID,
      consensusParams: undefined,
      validators: [],
      appStateBytes: utf8Encode(JSON.stringify(genesis)),
      initialHeight: 1n,
    });
    this.block([]);
  }

  private account(i: number): Account {
    const key = createHash("sha256").update(`account ${i}`).digest();
    const ecdh = createECDH("secp256k1");
    ecdh.setPrivateKey(key);
    const publicKey = new Uint8Array(ecdh.getPublicKey(null, "compressed"));
    const address = this.built.facts.addresses.format(secp256k1Address(publicKey));
    return { key: new Uint8Array(key), publicKey, address, number: BigInt(i), sequence: 0n };
  }

  private funded(): Record<string, unknown> {
    const coins = ["ustate", "uusdc"].map((denom) => ({ denom, amount: "1000000000000" }));
    return {
      auth: {
        params: {
          max_memo_characters: "256",
          tx_sig_limit: "7",
          tx_size_cost_per_byte: "10",
          sig_verify_cost_ed25519: "590",
          sig_verify_cost_secp256k1: "1000",
        },
        accounts: this.accounts.map(({ address, number }) => ({
          "@type": "/cosmos.auth.v1beta1.BaseAccount",
          address,
          account_number: String(number),
        })),
      },
      bank: {
        params: { default_send_enabled: true },
        balances: this.accounts.map(({ address }) => ({ address, coins })),
      },
    };
  }

  get height(): bigint {
    return this.built.app.store.latestVersion;
  }

  /** A block a second after the last one, or `later` seconds. @throws Error when a transaction fails */
  block(txs: readonly Uint8Array[], later = 0n): void {
    const { app } = this.built;
    const height = this.height + 1n;
    const { txResults } = app.finalizeBlock({
      txs: [...txs],
      decidedLastCommit: { round: 0, votes: [] },
      misbehavior: [],
      hash: EMPTY_BYTES,
      height,
      time: { seconds: START_SECONDS + height + later, nanos: 0 },
      nextValidatorsHash: EMPTY_BYTES,
      proposerAddress: EMPTY_BYTES,
    });
    this.db.apply(app.commit().writes);
    app.written(height);
    const failed = txResults.find((result) => result.code !== 0);
    if (failed !== undefined) throw new Error(`a transaction failed: ${failed.log}`);
  }

  /** Blocks of `size` until all are in. */
  timeBlocks(txs: readonly Uint8Array[], size: number): Cost {
    return measure(txs.length, () => {
      for (let i = 0; i < txs.length; i += size) this.block(txs.slice(i, i + size));
    });
  }

  timeChecks(txs: readonly Uint8Array[]): Cost {
    return measure(txs.length, () => {
      for (const tx of txs) {
        const { code, log } = this.built.app.checkTx({ tx, type: 0 });
        if (code !== 0) throw new Error(`CheckTx refused: ${log}`);
      }
    });
  }

  query(path: string, request: Uint8Array): Uint8Array {
    return this.built.app.queryGrpc(path, request, 0n);
  }
}
