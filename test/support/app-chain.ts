/** The whole application on an in-memory database, driven by signed transactions in blocks of the test's own times. */
import { createNativeVerifier, nativeHasher } from "../../src/adapters/native-crypto.js";
import { type App, createApp, createAppTypes } from "../../src/app/app.js";
import { signBytes } from "../../src/codec/sign-modes.js";
import { encodeTx, makeSigningTx, singleMode } from "../../src/codec/tx-build.js";
import { secp256k1Address } from "../../src/crypto/address.js";
import { sha256 } from "../../src/crypto/hasher.js";
import { publicKeyToAny } from "../../src/crypto/key-any.js";
import { secp256k1PublicKey, signSecp256k1 } from "../../src/crypto/secp256k1.js";
import { Query as AuthQuery } from "../../src/gen/cosmos/auth/v1beta1/query.js";
import { TxMsgData } from "../../src/gen/cosmos/base/abci/v1beta1/abci.js";
import { SignMode } from "../../src/gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, Fee, SignerInfo, TxBody } from "../../src/gen/cosmos/tx/v1beta1/tx.js";
import * as abci from "../../src/gen/tendermint/abci/types.js";
import type { AnyMessageType, MessageType } from "../../src/protobuf/message.js";
import { MemoryDatabase } from "../../src/store/memory-database.js";
import { parseRfc3339 } from "../../src/types/rfc3339.js";
import { utf8Encode } from "../../src/types/utf8.js";

const CHAIN_ID = "test-1";
const GAS_LIMIT = 1_000_000n;

export interface Actor {
  readonly name: string;
  readonly address: string;
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** A message with its type, as a transaction carries it. */
export interface Message<M extends object = object> {
  readonly type: MessageType<M>;
  readonly value: Partial<M>;
}

export function message<M extends object>(type: MessageType<M>, value: Partial<M>): Message {
  return { type, value } as unknown as Message;
}

export interface SignedBy {
  readonly by: Actor;
  readonly messages: readonly Message[];
}

function timestamp(text: string): { seconds: bigint; nanos: number } {
  const time = parseRfc3339(text);
  if (time === undefined) throw new Error(`no time: ${text}`);
  return { seconds: time.seconds, nanos: time.nanos };
}

/** Sees each block's transactions before they run, and what came of them. */
export interface Watcher {
  before(app: App, txs: readonly Uint8Array[]): void;
  after(txs: readonly Uint8Array[], results: readonly abci.ExecTxResult[]): void;
}

export class AppChain {
  private height = 0n;
  watcher: Watcher | undefined;
  private readonly sequences = new Map<string, bigint>();

  private constructor(
    readonly app: App,
    private readonly database: MemoryDatabase,
    readonly actors: ReadonlyMap<string, Actor>,
  ) {}

  /** A chain whose actors own `coins` each. `state` replaces sections of the default genesis. */
  static async create(
    names: readonly string[],
    options: {
      readonly coins?: readonly { denom: string; amount: string }[];
      readonly state?: Record<string, unknown>;
      readonly time?: string;
      /** Who validates from the beginning. */
      readonly validators?: readonly abci.ValidatorUpdate[];
      /** Whose address may change parameters: the account of gov when left out. */
      readonly authority?: string;
    } = {},
  ): Promise<AppChain> {
    const database = new MemoryDatabase();
    const app = createApp(
      {
        chainId: CHAIN_ID,
        version: "test",
        minGasPrices: [],
        settings: options.authority === undefined ? {} : { authority: options.authority },
      },
      { db: database, hasher: nativeHasher, verifier: createNativeVerifier() },
    );
    const actors = new Map(
      names.map((name) => {
        const privateKey = sha256(utf8Encode(`actor ${name}`));
        const publicKey = secp256k1PublicKey(privateKey);
        return [
          name,
          { name, address: app.facts.addresses.format(secp256k1Address(publicKey)), privateKey, publicKey },
        ];
      }),
    );
    const coins = options.coins ?? [{ denom: "ustate", amount: "1000000000" }];
    const own = options.state?.auth as { readonly params?: object } | undefined;
    const state = {
      ...options.state,
      auth: {
        accounts: [...actors.values()].map((a, i) => ({
          "@type": "/cosmos.auth.v1beta1.BaseAccount",
          address: a.address,
          pub_key: null,
          account_number: String(i),
          sequence: "0",
        })),
        params: {
          max_memo_characters: "256",
          tx_sig_limit: "7",
          tx_size_cost_per_byte: "10",
          sig_verify_cost_ed25519: "590",
          sig_verify_cost_secp256k1: "1000",
          ...own?.params,
        },
      },
      bank: options.state?.bank ?? {
        params: { default_send_enabled: true },
        balances: [...actors.values()].map((a) => ({ address: a.address, coins })),
      },
    };
    const chain = new AppChain(app, database, actors);
    app.app.initChain(
      abci.RequestInitChain.from({
        time: timestamp(options.time ?? "2026-01-01T00:00:00Z"),
        chainId: CHAIN_ID,
        consensusParams: {
          block: { maxBytes: 4_000_000n, maxGas: -1n },
          evidence: {
            maxAgeNumBlocks: 100_000n,
            maxAgeDuration: { seconds: 172_800n, nanos: 0 },
            maxBytes: 1_048_576n,
          },
          validator: { pubKeyTypes: ["ed25519"] },
          version: { app: 0n },
          abci: { voteExtensionsEnableHeight: 0n },
        },
        initialHeight: 1n,
        validators: [...(options.validators ?? [])],
        appStateBytes: utf8Encode(JSON.stringify(state)),
      }),
    );
    return chain;
  }

  /** Addresses that the actors of a chain will have. */
  static addressesOf(names: readonly string[]): ReadonlyMap<string, string> {
    const { facts } = createAppTypes();
    return new Map(
      names.map((name) => {
        const publicKey = secp256k1PublicKey(sha256(utf8Encode(`actor ${name}`)));
        return [name, facts.addresses.format(secp256k1Address(publicKey))];
      }),
    );
  }

  actor(name: string): Actor {
    const found = this.actors.get(name);
    if (found === undefined) throw new Error(`no actor ${name}`);
    return found;
  }

  private sign({ by, messages }: SignedBy): Uint8Array {
    const sequence = this.sequences.get(by.name) ?? 0n;
    const publicKey = publicKeyToAny({ kind: "secp256k1", bytes: by.publicKey });
    const body = TxBody.from({
      messages: messages.map(({ type, value }) => ({
        typeUrl: `/${type.typeName}`,
        value: type.encode(type.from(value)),
      })),
    });
    const authInfo = AuthInfo.from({
      signerInfos: [SignerInfo.from({ publicKey, modeInfo: singleMode(SignMode.SIGN_MODE_DIRECT), sequence })],
      fee: Fee.from({ gasLimit: GAS_LIMIT }),
    });
    const tx = makeSigningTx(this.app.registry, body, authInfo);
    if (!tx.ok) throw new Error(tx.error);
    const accountNumber = BigInt([...this.actors.keys()].indexOf(by.name));
    const signer = { chainId: CHAIN_ID, accountNumber, sequence, address: by.address, publicKey };
    const bytes = signBytes(this.app.registry, SignMode.SIGN_MODE_DIRECT, signer, tx.value);
    if (!bytes.ok) throw new Error(bytes.error);
    if (this.passesChecks(messages)) this.sequences.set(by.name, sequence + 1n);
    return encodeTx(tx.value, [signSecp256k1(by.privateKey, bytes.value)]);
  }

  private sequenceOf({ address }: Actor): bigint {
    if (this.height === 0n) return 0n;
    return this.query(AuthQuery.methods.accountInfo, AuthQuery.typeName, { address }).info?.sequence ?? 0n;
  }

  /** A transaction with a message that is refused without state takes no sequence. */
  private passesChecks(messages: readonly Message[]): boolean {
    for (const { type, value } of messages) {
      for (const { msgService, checks } of this.app.modules) {
        for (const [name, method] of Object.entries(msgService?.methods ?? {})) {
          if (method.input.typeName !== type.typeName) continue;
          try {
            (checks[name] as ((msg: object) => void) | undefined)?.(type.from(value));
          } catch {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** One block at `time`. Fails when an invariant is broken behind it. */
  async block(
    time: string,
    txs: readonly SignedBy[] = [],
    misbehavior: readonly abci.Misbehavior[] = [],
  ): Promise<abci.ResponseFinalizeBlock> {
    // A transaction that fails before its sequence counts leaves the signer's as it was.
    for (const { by } of txs) this.sequences.set(by.name, this.sequenceOf(by));
    this.height++;
    const signed = txs.map((tx) => this.sign(tx));
    this.watcher?.before(this.app, signed);
    const result = this.app.app.finalizeBlock(
      abci.RequestFinalizeBlock.from({
        height: this.height,
        time: timestamp(time),
        txs: signed,
        misbehavior: [...misbehavior],
      }),
    );
    this.watcher?.after(signed, result.txResults);
    const { writes } = this.app.app.commit();
    await this.database.write(writes);
    this.app.app.written(this.height);
    const broken = this.app.app.brokenInvariants();
    if (broken.length > 0) throw new Error(`broken invariants at height ${this.height}: ${broken.join("; ")}`);
    return result;
  }

  /** A gRPC query on the last state. @throws GrpcError */
  query<I extends object, O extends object>(
    method: { input: MessageType<I>; output: MessageType<O>; name: string },
    service: string,
    request: Partial<I>,
  ): O {
    const bytes = this.app.app.queryGrpc(
      `/${service}/${method.name}`,
      method.input.encode(method.input.from(request)),
      0n,
    );
    return method.output.decode(bytes);
  }
}

/** The response of a transaction's n-th message. */
export function responseOf<T>(result: abci.ExecTxResult, type: MessageType<T> & AnyMessageType, index = 0): T {
  const data = TxMsgData.decode(result.data);
  return type.decode(data.msgResponses[index]!.value) as T;
}
