/** The application's part of a genesis document. */
import type { AppConfig } from "../config/app-schema.js";

export type AppState = { [module: string]: unknown };

/** What a chain without accounts begins with. */
export async function defaultAppState(_chain: AppConfig["chain"]): Promise<AppState> {
  return {
    auth: {
      params: {
        max_memo_characters: "256",
        tx_sig_limit: "7",
        tx_size_cost_per_byte: "10",
        sig_verify_cost_ed25519: "590",
        sig_verify_cost_secp256k1: "1000",
      },
      accounts: [],
    },
    bank: {
      params: { send_enabled: [], default_send_enabled: true },
      balances: [],
      supply: [],
      denom_metadata: [],
      send_enabled: [],
    },
  };
}

/** What is wrong with the state, module by module. */
export async function appStateFaults(_chain: AppConfig["chain"], _state: AppState): Promise<string[]> {
  return [];
}
