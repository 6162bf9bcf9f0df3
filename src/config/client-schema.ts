/** client.toml: what the command line uses when a flag is not given. Keys are named as in the Cosmos SDK.
 *  @spec cosmos-sdk client/config */
import { gasPricesFault } from "./app-schema.js";
import { type ConfigOf, type FileSchema, float, oneOf, text } from "./schema.js";

export const KEYRING_BACKENDS = ["test", "file", "memory"] as const;
/** The SDK's others: a home that its daemon made may name them. They are refused when a key is needed, not before. */
export const FOREIGN_KEYRING_BACKENDS = ["os", "kwallet", "pass"] as const;

export const clientSchema = {
  file: "client.toml",
  intro:
    "What the command line uses when a flag is not given. Each key is also a flag (--node) and an environment variable\n" +
    "(STATESETD_NODE).",
  root: {
    "chain-id": text("", "The chain that transactions are signed for."),
    "keyring-backend": oneOf(
      "test",
      [...KEYRING_BACKENDS, ...FOREIGN_KEYRING_BACKENDS],
      "Where keys are kept: test: on disk without a password of yours, for tests; file: encrypted; memory: nowhere.",
    ),
    "keyring-default-keyname": text("", "The key that signs when --from is not given."),
    output: oneOf("text", ["text", "json"], "How results are printed: text or json."),
    node: text("tcp://localhost:26657", "RPC address of a node.", (v) =>
      /^(tcp|http|https):\/\/[^\s/]+(\/\S*)?$/.test(v)
        ? undefined
        : "an address such as tcp://localhost:26657 or https://rpc.example.com",
    ),
    "broadcast-mode": oneOf("sync", ["sync", "async"], "sync: wait for the check of the transaction; async: do not."),
    gas: text("auto", "Gas limit of transactions: a number, or auto to measure it first.", (v) =>
      v === "auto" || /^[1-9][0-9]{0,18}$/.test(v) ? undefined : "a number above 0, or auto",
    ),
    "gas-adjustment": float(1.5, "What a measured gas limit is multiplied by.", 0),
    "gas-prices": text(
      "",
      "What transactions pay for each unit of gas when --fees is not given, such as 0.025ustate.",
      gasPricesFault,
    ),
  },
  sections: {},
  ignored: {},
} satisfies FileSchema;

export type ClientConfig = ConfigOf<typeof clientSchema>;
