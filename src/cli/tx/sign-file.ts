/** Signatures over a transaction that is there already. */
import type { Keyring } from "../../adapters/keyring.js";
import { type SigningTx, signBytes } from "../../codec/sign-modes.js";
import { compactBitArray, makeSigningTx } from "../../codec/tx-build.js";
import { publicKeyToAny } from "../../crypto/key-any.js";
import type { MultisigKey, PublicKey } from "../../crypto/key-types.js";
import { publicKeyAddress } from "../../crypto/public-key.js";
import { nobleVerifier } from "../../crypto/verifier.js";
import { SignMode } from "../../gen/cosmos/tx/signing/v1beta1/signing.js";
import type { SignatureData } from "../../sdk/ante/signature-data.js";
import { checkWith, verifySignature } from "../../sdk/ante/verify.js";
import { bytesEqual } from "../../types/bytes.js";
import type { Result } from "../../types/result.js";
import { formatAddress } from "../addresses.js";
import type { CliApplication } from "../application.js";
import { CliError } from "../errors.js";
import type { AccountState } from "./chain-queries.js";
import { type KeySignature, signaturesIn, withSignatures } from "./signatures.js";
import { SIGN_MODE_NUMBERS, type SignModeName } from "./transaction.js";
import type { WholeTx } from "./tx-file.js";

/** What is signed. @throws CliError when a message is none that the chain knows */
export function signingTx(app: CliApplication, tx: WholeTx): SigningTx {
  const made = makeSigningTx(app.registry, tx.body, tx.authInfo);
  if (!made.ok)
    throw new CliError(
      `the transaction cannot be signed: ${made.error}`,
      "--generate-only prints transactions as this reads them",
    );
  return made.value;
}

/** Addresses that have to sign, in the order in which they do. */
export function signersOfTx(app: CliApplication, tx: WholeTx): readonly Uint8Array[] {
  const { signers } = signingTx(app, tx);
  if (!signers.ok)
    throw new CliError(`nobody can sign the transaction: ${signers.error}`, "correct the signers of its messages");
  return signers.value;
}

/** The account that is signed for, on its chain. */
export interface SigningAccount extends AccountState {
  readonly chainId: string;
  readonly address: string;
}

function bytesToSign(
  app: CliApplication,
  tx: WholeTx,
  account: SigningAccount,
  key: PublicKey,
  mode: number,
): Result<Uint8Array> {
  return signBytes(app.registry, mode, { ...account, publicKey: publicKeyToAny(key) }, signingTx(app, tx));
}

/** Whether a signature is right for the account. Never throws for what is in the signature. */
export function checkSignature(
  app: CliApplication,
  tx: WholeTx,
  account: SigningAccount,
  { key, data }: KeySignature,
): Result<void> {
  const bytes = (mode: number) => bytesToSign(app, tx, account, key, mode);
  return verifySignature(key, data, bytes, checkWith(nobleVerifier));
}

export interface Signing {
  readonly app: CliApplication;
  readonly ring: Keyring;
  /** The key's name in the keyring, and its public part. */
  readonly name: string;
  readonly key: PublicKey;
  readonly account: SigningAccount;
  readonly mode: SignModeName;
}

async function signedWith(signing: Signing, tx: WholeTx): Promise<KeySignature> {
  const { app, ring, name, key, account, mode } = signing;
  const number = SIGN_MODE_NUMBERS[mode];
  const bytes = bytesToSign(app, tx, account, key, number);
  if (!bytes.ok)
    throw new CliError(
      `the transaction cannot be signed in mode ${mode}: ${bytes.error}`,
      "try the other one: --sign-mode direct or amino-json",
    );
  const data: SignatureData = { kind: "single", mode: number, signature: await ring.sign(name, bytes.value) };
  return { key, data, sequence: account.sequence };
}

/** For a multisig: nothing of the transaction changes, so that members sign apart. */
export function signForMultisig(signing: Signing, tx: WholeTx): Promise<KeySignature> {
  return signedWith(signing, { ...tx, authInfo: { ...tx.authInfo, signerInfos: [] }, signatures: [] });
}

/** @param overwrite drop the signatures that are there; otherwise only one of the same key is replaced
 *  @returns the signed transaction and the new signature
 *  @throws CliError when others signed what this would change */
export async function addSignature(
  signing: Signing,
  tx: WholeTx,
  overwrite: boolean,
): Promise<{ readonly tx: WholeTx; readonly signature: KeySignature }> {
  const { app, key, account, mode } = signing;
  const order = signersOfTx(app, tx);
  const own = publicKeyAddress(key);
  if (!order.some((address) => bytesEqual(address, own))) {
    throw new CliError(
      `${account.address} does not have to sign this transaction`,
      "statesetd tx validate-signatures FILE --offline shows who has to; for a multisig add --multisig NAME",
    );
  }
  const there = overwrite ? [] : kept(tx, own);
  const sumOfDirect = there.filter((s) => s.data.kind === "single" && s.data.mode === SignMode.SIGN_MODE_DIRECT).length;
  const alone = order.length === 1;
  if (sumOfDirect > 0 || (mode === "direct" && !alone && there.length < order.length - 1)) {
    throw new CliError(
      "a signature in mode direct covers the list of signers, which others would still change",
      "let all but the last one sign with --sign-mode amino-json, each on what the one before has signed",
    );
  }
  const place = (address: Uint8Array) => order.findIndex((o) => bytesEqual(o, address));
  const arranged = (signature: KeySignature) =>
    [...there, signature].sort((a, b) => place(publicKeyAddress(a.key)) - place(publicKeyAddress(b.key)));
  // What is signed in mode direct holds the signer's own entry, though not its signature.
  const empty: SignatureData = { kind: "single", mode: SIGN_MODE_NUMBERS[mode], signature: new Uint8Array(0) };
  const prepared = withSignatures(tx, arranged({ key, data: empty, sequence: account.sequence }));
  const signature = await signedWith(signing, prepared);
  return { tx: withSignatures(tx, arranged(signature)), signature };
}

function kept(tx: WholeTx, own: Uint8Array): KeySignature[] {
  const there = signaturesIn(tx);
  if (!there.ok) throw new CliError(there.error, "drop the signatures that are there: --overwrite");
  return there.value.filter(({ key }) => !bytesEqual(publicKeyAddress(key), own));
}

/** The members' signatures as the multisig's one. A later one of the same member replaces an earlier one.
 *  @param check why a member's signature is wrong, or undefined @throws CliError */
export function combine(
  prefix: string,
  multisig: MultisigKey,
  signatures: readonly (KeySignature & { readonly where: string })[],
  check: (signature: KeySignature) => Result<void>,
): SignatureData {
  const members = new Map<number, SignatureData>();
  for (const signature of signatures) {
    const address = publicKeyAddress(signature.key);
    const shown = formatAddress(prefix, "acc", address);
    const place = multisig.members.findIndex((m) => bytesEqual(publicKeyAddress(m), address));
    if (place < 0)
      throw new CliError(
        `${signature.where}: ${shown} is no member of the multisig`,
        "statesetd keys show NAME shows the members; leave this file out",
      );
    const verdict = check(signature);
    if (!verdict.ok) {
      throw new CliError(
        `${signature.where}: the signature of ${shown} is wrong: ${verdict.error}`,
        "it has to be made over the same file, with the chain id, account number and sequence of the multisig",
      );
    }
    members.set(place, signature.data);
  }
  const places = [...members.keys()].sort((a, b) => a - b);
  return {
    kind: "multi",
    bits: compactBitArray(multisig.members.length, places),
    signatures: places.map((place) => members.get(place)!),
  };
}
