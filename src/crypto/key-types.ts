/** The keys of accounts and validators. What they can do is in public-key.ts, their encodings in amino-key.ts,
 *  key-any.ts and key-json.ts. */

export interface SingleKey {
  readonly kind: "ed25519" | "secp256k1";
  /** 32 bytes, or 33 compressed. */
  readonly bytes: Uint8Array;
}

/** LegacyAminoPubKey: any `threshold` of the members sign. The order of the members is part of the key. */
export interface MultisigKey {
  readonly kind: "multisig";
  readonly threshold: number;
  readonly members: readonly PublicKey[];
}

export type PublicKey = SingleKey | MultisigKey;

export interface PrivateKey {
  readonly kind: "ed25519" | "secp256k1";
  /** 64 bytes (seed ‖ public key), or 32. */
  readonly bytes: Uint8Array;
}
