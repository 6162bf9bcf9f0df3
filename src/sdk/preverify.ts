/** Finds out ahead of a check which signatures it will ask for, so that other threads can work on them. */
import type { Registry } from "../codec/registry.js";
import type { SignatureItem } from "../crypto/verifier.js";
import { SdkError } from "../types/errors.js";
import type { AnteChain } from "./ante/chain.js";
import type { AnteAccounts } from "./ante/keepers.js";
import { listSignatures } from "./ante/verify.js";
import type { Context } from "./context.js";
import type { TxMemory } from "./tx-memory.js";

/** Never throws. */
export function listTxSignatures(
  ctx: Context,
  memory: TxMemory,
  ante: AnteChain,
  registry: Registry,
  accounts: AnteAccounts,
  bytes: Uint8Array,
): readonly SignatureItem[] {
  // Whose signatures were checked once, on arrival, shows the same ones again.
  if (memory.hasPassed(bytes)) return [];
  const entry = memory.open(bytes);
  const tx = entry.ante;
  if (tx === undefined || !tx.tx.signers.ok || entry.verdicts.length > 0) return [];
  const items: SignatureItem[] = [];
  try {
    const { signatures, signers } = tx;
    for (const [i, address] of signers.entries()) {
      const base = accounts.account(ctx, address)?.base;
      const publicKey = base?.pubKey ?? tx.tx.authInfo.signerInfos[i]?.publicKey;
      const signature = signatures[i];
      if (base === undefined || publicKey === undefined || signature === undefined) continue;
      const key = ante.keys.parse(publicKey);
      if (key === undefined) continue;
      const { accountNumber } = base;
      const { sequence } = signature;
      const signer = { chainId: ctx.chainId, accountNumber, sequence, address: base.address, publicKey };
      const found = listSignatures(key, signature.data, (mode) => tx.signBytes(registry, mode, signer));
      for (const item of found) if (!memory.knows(entry, item)) items.push(item);
    }
  } catch (e) {
    // Whatever is wrong with the transaction, the check itself will say.
    if (e instanceof SdkError || e instanceof Error) return items;
    throw e;
  }
  return items;
}
