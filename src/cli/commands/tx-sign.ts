/** tx sign, sign-batch, multisign: signatures over transactions in files. */

import { PLAIN_MODE, replaceFileSync } from "../../adapters/atomic-file.js";
import type { KeyInfo, Keyring } from "../../adapters/keyring.js";
import type { MultisigKey, PublicKey } from "../../crypto/key-types.js";
import { publicKeyAddress } from "../../crypto/public-key.js";
import { bytesEqual } from "../../types/bytes.js";
import { accountAddress, formatAddress, resolveAccount } from "../addresses.js";
import { type CliApplication, loadApplication } from "../application.js";
import type { CommandContext } from "../context.js";
import { CliError, UsageError } from "../errors.js";
import { readTextFile } from "../input-files.js";
import {
  addSignature,
  checkSignature,
  combine,
  type Signing,
  type SigningAccount,
  signersOfTx,
  signForMultisig,
} from "../tx/sign-file.js";
import { descriptorsJson, type KeySignature, readDescriptors, withSignatures } from "../tx/signatures.js";
import { accountNumbers, requireLocal, signerOf } from "../tx/signer.js";
import { type SignModeName, txJson } from "../tx/transaction.js";
import { readTx, readTxs, type WholeTx } from "../tx/tx-file.js";

/** To the standard output, or to --output-document. */
function write(context: CommandContext, text: string): void {
  const path = context.text("outputDocument");
  if (path === undefined) context.io.out(`${text}\n`);
  else replaceFileSync(path, `${text}\n`, PLAIN_MODE);
}

async function accountFor(context: CommandContext, address: string): Promise<SigningAccount> {
  return { chainId: context.chainId, address, ...(await accountNumbers(context, address)) };
}

/** --multisig: the account that is signed for. Its key is looked at when the keyring has it. */
interface OnBehalf {
  readonly bytes: Uint8Array;
  readonly address: string;
}

async function onBehalf(context: CommandContext, ring: Keyring, signer: KeyInfo): Promise<OnBehalf | undefined> {
  const text = context.text("multisig");
  if (text === undefined) return undefined;
  const { bech32Prefix } = context.chain;
  const bytes = await resolveAccount(text, "--multisig", bech32Prefix, async () => ring);
  const key = (await ring.findByAddress(bytes))?.publicKey;
  if (key !== undefined && !isMember(key, signer.publicKey)) {
    throw new CliError(
      `--from: ${signer.name} is no member of the multisig ${text}`,
      `statesetd keys show ${text} shows who is`,
    );
  }
  return { bytes, address: formatAddress(bech32Prefix, "acc", bytes) };
}

/** Members can be multisigs themselves. */
function isMember(key: PublicKey, wanted: PublicKey): boolean {
  if (key.kind !== "multisig") return false;
  const address = publicKeyAddress(wanted);
  return key.members.some((m) => bytesEqual(publicKeyAddress(m), address) || isMember(m, wanted));
}

interface Signers {
  readonly app: CliApplication;
  readonly ring: Keyring;
  readonly key: KeyInfo;
  readonly multisig: OnBehalf | undefined;
  readonly account: SigningAccount;
  readonly mode: SignModeName;
}

async function prepare(context: CommandContext): Promise<Signers> {
  const key = await signerOf(context, undefined);
  requireLocal(key);
  const ring = await context.keyring();
  const multisig = await onBehalf(context, ring, key);
  const wanted = context.text("signMode") as SignModeName | undefined;
  if (multisig !== undefined && wanted === "direct") {
    throw new UsageError("members of a multisig cannot sign in mode direct", "leave --sign-mode out");
  }
  const address = multisig?.address ?? accountAddress(context.chain.bech32Prefix, key.publicKey);
  return {
    app: loadApplication(context.chain),
    ring,
    key,
    multisig,
    account: await accountFor(context, address),
    mode: wanted ?? (multisig === undefined ? "direct" : "amino-json"),
  };
}

/** The signed transaction, or the signature alone, as one line of JSON. */
async function signOne(context: CommandContext, signers: Signers, tx: WholeTx, sequence: bigint): Promise<string> {
  const { app, ring, key, multisig, account, mode } = signers;
  const at = { ...account, sequence };
  const signing: Signing = { app, ring, name: key.name, key: key.publicKey, account: at, mode };
  if (multisig !== undefined) {
    if (!signersOfTx(app, tx).some((s) => bytesEqual(s, multisig.bytes))) {
      throw new CliError(
        `--multisig: ${multisig.address} does not have to sign this transaction`,
        "statesetd tx validate-signatures FILE --offline shows who has to",
      );
    }
    return descriptorsJson(app, [await signForMultisig(signing, tx)]);
  }
  const signed = await addSignature(signing, tx, context.flag("overwrite"));
  return context.flag("signatureOnly")
    ? descriptorsJson(app, [signed.signature])
    : JSON.stringify(txJson(app, signed.tx));
}

export async function txSign(context: CommandContext, file: string): Promise<void> {
  const signers = await prepare(context);
  const tx = await readTx(context, signers.app, file);
  write(context, await signOne(context, signers, tx, signers.account.sequence));
}

/** Each transaction with the sequence after the one before. */
export async function txSignBatch(context: CommandContext, files: readonly string[]): Promise<void> {
  const signers = await prepare(context);
  const lines: string[] = [];
  let { sequence } = signers.account;
  for (const tx of await readTxs(context, signers.app, files)) {
    lines.push(await signOne(context, signers, tx, sequence));
    if (!tx.body.unordered) sequence++;
  }
  write(context, lines.join("\n"));
}

async function multisigKeyOf(context: CommandContext, name: string): Promise<MultisigKey> {
  const ring = await context.keyring();
  const address = await resolveAccount(name, "NAME", context.chain.bech32Prefix, async () => ring);
  const key = (await ring.findByAddress(address))?.publicKey;
  if (key?.kind === "multisig") return key;
  throw new CliError(
    `${JSON.stringify(name)} is no multisig of this keyring`,
    `statesetd keys add ${name} --multisig a,b,c --multisig-threshold 2 adds one`,
  );
}

/** @param args FILE NAME SIGNATURE… */
export async function txMultisign(context: CommandContext, args: readonly string[]): Promise<void> {
  const [file = "", name = "", ...signatureFiles] = args;
  const app = loadApplication(context.chain);
  const tx = await readTx(context, app, file);
  const key = await multisigKeyOf(context, name);
  const prefix = context.chain.bech32Prefix;
  const account = await accountFor(context, accountAddress(prefix, key));
  const signatures = signatureFiles.flatMap((where) =>
    readDescriptors(app, readTextFile(where), where).map((signature) => ({ ...signature, where })),
  );
  const skip = context.flag("skipSignatureVerification");
  const check = (signature: KeySignature) =>
    skip ? ({ ok: true, value: undefined } as const) : checkSignature(app, tx, account, signature);
  const data = combine(prefix, key, signatures, check);
  const found = data.kind === "multi" ? data.signatures.length : 0;
  if (found < key.threshold && !context.flag("signatureOnly")) {
    throw new CliError(
      `${found} of ${key.threshold} signatures of the multisig ${name} are there`,
      `let another member sign: statesetd tx sign ${file} --multisig ${name} --from MEMBER --output-document SIG.json`,
    );
  }
  const signature = { key, data, sequence: account.sequence };
  const signed = withSignatures(tx, [signature]);
  write(
    context,
    context.flag("signatureOnly") ? descriptorsJson(app, [signature]) : JSON.stringify(txJson(app, signed)),
  );
}
