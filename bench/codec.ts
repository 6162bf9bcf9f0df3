/** Transactions and votes through the generated codecs, beside protobufjs reflection on the same bytes, in one run:
 *  `npx tsx bench/codec.ts [rounds]` prints JSON with operations per second and ratios (ours / protobufjs).
 *  The two sides take turns in short slices, and each is judged by its best slice, so that other load hits both alike. */
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";
import { decodeTx } from "../src/codec/decode-tx.js";
import { toProtoJson } from "../src/codec/proto-json.js";
import { Registry } from "../src/codec/registry.js";
import { signBytes } from "../src/codec/sign-modes.js";
import { encodeTx, singleMode } from "../src/codec/tx-build.js";
import { encodeBech32, parseAddress } from "../src/crypto/bech32.js";
import { allFiles } from "../src/gen/all.js";
import { MsgSend } from "../src/gen/cosmos/bank/v1beta1/tx.js";
import { PubKey } from "../src/gen/cosmos/crypto/secp256k1/keys.js";
import { SignMode } from "../src/gen/cosmos/tx/signing/v1beta1/signing.js";
import { AuthInfo, Tx, TxBody, TxRaw } from "../src/gen/cosmos/tx/v1beta1/tx.js";
import { Vote } from "../src/gen/tendermint/types/types.js";
import { bytesEqual } from "../src/types/bytes.js";

const SLICE_MS = 40;
const rounds = Number(process.argv[2] ?? 15);
const root = fileURLToPath(new URL("../proto/", import.meta.url));
const descriptor = fileURLToPath(
  new URL("../node_modules/protobufjs/google/protobuf/descriptor.proto", import.meta.url),
);

function reflection(): (name: string) => protobuf.Type {
  const pb = new protobuf.Root();
  pb.resolvePath = (_from, path) => (path === "google/protobuf/descriptor.proto" ? descriptor : root + path);
  const files = [
    "cosmos/tx/v1beta1/tx",
    "cosmos/bank/v1beta1/tx",
    "cosmos/crypto/secp256k1/keys",
    "tendermint/types/types",
  ];
  pb.loadSync(
    files.map((file) => `${file}.proto`),
    { keepCase: true },
  );
  return (name) => pb.lookupType(name);
}

const registry = new Registry({
  files: allFiles,
  addresses: {
    account: (text) => parseAddress(text, "stateset"),
    validator: (text) => parseAddress(text, "statesetvaloper"),
  },
});

/** A bank send with a fee, signed by one key: about 320 bytes. */
function sampleTx(): Uint8Array {
  const address = (n: number) => encodeBech32("stateset", new Uint8Array(20).fill(n));
  const amount = [{ denom: "ustate", amount: "1000" }];
  const send = registry.pack(MsgSend, { fromAddress: address(1), toAddress: address(2), amount });
  const publicKey = registry.pack(PubKey, { key: new Uint8Array(33).fill(2) });
  const signerInfos = [{ publicKey, modeInfo: singleMode(SignMode.SIGN_MODE_DIRECT), sequence: 35n }];
  const fee = { amount: [{ denom: "ustate", amount: "3543" }], gasLimit: 199530n, payer: "", granter: "" };
  const bodyBytes = TxBody.encode(TxBody.from({ messages: [send] }));
  return encodeTx({ bodyBytes, authInfoBytes: AuthInfo.encode(AuthInfo.from({ signerInfos, fee })) }, [
    new Uint8Array(64).fill(7),
  ]);
}

function sampleVote(): Uint8Array {
  const hash = new Uint8Array(32).fill(9);
  return Vote.encode({
    type: 2,
    height: 123456n,
    round: 0,
    blockId: { hash, partSetHeader: { total: 1, hash } },
    timestamp: { seconds: 1_790_000_000n, nanos: 123_456_789 },
    validatorAddress: new Uint8Array(20).fill(3),
    validatorIndex: 17,
    signature: new Uint8Array(64).fill(7),
    extension: new Uint8Array(0),
    extensionSignature: new Uint8Array(0),
  });
}

/** Operations per second in the best slice. */
function slice(f: () => unknown): number {
  const start = process.hrtime.bigint();
  const end = start + BigInt(SLICE_MS) * 1_000_000n;
  let n = 0;
  let now = start;
  for (; now < end; now = process.hrtime.bigint()) {
    for (let i = 0; i < 100; i++) f();
    n += 100;
  }
  return n / (Number(now - start) / 1e9);
}

const best = new Map<string, number>();
function compare(name: string, ours: () => unknown, theirs?: () => unknown): void {
  for (let round = 0; round < rounds; round++) {
    best.set(name, Math.max(best.get(name) ?? 0, slice(ours)));
    if (theirs) best.set(`${name} protobufjs`, Math.max(best.get(`${name} protobufjs`) ?? 0, slice(theirs)));
  }
}

const type = reflection();
// biome-ignore lint/suspicious/noExplicitAny: reflection is untyped
type Untyped = any;

function compareTx(bytes: Uint8Array): void {
  const [raw, body, auth] = ["TxRaw", "TxBody", "AuthInfo"].map((name) => type(`cosmos.tx.v1beta1.${name}`));
  const [send, key] = [type("cosmos.bank.v1beta1.MsgSend"), type("cosmos.crypto.secp256k1.PubKey")];
  const ours = () => {
    const r = TxRaw.decode(bytes);
    const b = TxBody.decode(r.bodyBytes);
    const a = AuthInfo.decode(r.authInfoBytes);
    return { r, b, a, m: MsgSend.decode(b.messages[0]!.value), k: PubKey.decode(a.signerInfos[0]!.publicKey!.value) };
  };
  const theirs = () => {
    const r: Untyped = raw!.decode(bytes);
    const b: Untyped = body!.decode(r.body_bytes);
    const a: Untyped = auth!.decode(r.auth_info_bytes);
    return { r, b, a, m: send.decode(b.messages[0].value), k: key.decode(a.signer_infos[0].public_key.value) };
  };
  const v = ours();
  const w = theirs();
  if (!bytesEqual(TxRaw.encode(v.r), raw!.encode(w.r).finish())) throw new Error("the two encoders disagree");
  compare("decode tx", ours, theirs);
  compare(
    "encode tx",
    () => [TxRaw.encode(v.r), TxBody.encode(v.b), AuthInfo.encode(v.a), MsgSend.encode(v.m), PubKey.encode(v.k)],
    () => [
      raw!.encode(w.r).finish(),
      body!.encode(w.b).finish(),
      auth!.encode(w.a).finish(),
      send.encode(w.m).finish(),
      key.encode(w.k).finish(),
    ],
  );
}

function compareVote(bytes: Uint8Array): void {
  const reflected = type("tendermint.types.Vote");
  const ours = Vote.decode(bytes);
  const theirs = reflected.decode(bytes);
  compare(
    "decode vote",
    () => Vote.decode(bytes),
    () => reflected.decode(bytes),
  );
  compare(
    "encode vote",
    () => Vote.encode(ours),
    () => reflected.encode(theirs).finish(),
  );
}

const tx = sampleTx();
compareTx(tx);
compareVote(sampleVote());
const decoded = decodeTx(registry, tx);
if (!decoded.ok) throw decoded.error;
const { body, authInfo, signatures } = decoded.value;
const json = { body, authInfo, signatures: [...signatures] };
const signer = { chainId: "stateset-1", accountNumber: 7n, sequence: 35n, address: "x", publicKey: undefined };
compare("check and decode tx (strict, with signers)", () => decodeTx(registry, tx));
compare("sign bytes, direct", () => signBytes(registry, SignMode.SIGN_MODE_DIRECT, signer, decoded.value));
compare("sign bytes, amino JSON", () =>
  signBytes(registry, SignMode.SIGN_MODE_LEGACY_AMINO_JSON, signer, decoded.value),
);
compare("tx to proto-JSON", () => toProtoJson(Tx, json, registry));

const perSecond = Object.fromEntries([...best].map(([name, n]) => [name, Math.round(n)]));
const ratios = Object.fromEntries(
  [...best.keys()]
    .filter((name) => best.has(`${name} protobufjs`))
    .map((name) => [name, Number((best.get(name)! / best.get(`${name} protobufjs`)!).toFixed(2))]),
);
console.log(JSON.stringify({ bench: "codec", txBytes: tx.length, perSecond, ratios }, undefined, 2));
