/** Sizes that the protocol fixes. @spec cometbft types/{block,params,signable,vote_set,genesis}.go */

/** Addresses of validators: the first 20 bytes of a hash of the key. */
export const ADDRESS_BYTES = 20;
export const HASH_BYTES = 32;
/** The largest signature of all key types. */
export const SIGNATURE_BYTES_MAX = 64;
export const CHAIN_ID_BYTES_MAX = 50;
export const VOTE_EXTENSION_BYTES_MAX = 1024 * 1024;

/** The block protocol that every header names. */
export const BLOCK_PROTOCOL = 11n;
/** The peer-to-peer protocol version, told to peers and not checked. */
export const P2P_PROTOCOL = 8n;

export const BLOCK_BYTES_MAX = 104_857_600;
export const BLOCK_PART_BYTES = 65_536;
export const BLOCK_PARTS_MAX = BLOCK_BYTES_MAX / BLOCK_PART_BYTES + 1;

export const TOTAL_POWER_MAX = ((1n << 63n) - 1n) / 8n;

/** Fields of a block, all depths together: nearly as many transactions can it have. */
export const BLOCK_FIELDS_MAX = 2_000_000;
