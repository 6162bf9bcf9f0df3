/** What a command works with: the home, the client's configuration and the chain's prefix and fee denom. */
import { resolve } from "node:path";
import type { Keyring } from "../adapters/keyring.js";
import type { AppConfig } from "../config/app-schema.js";
import type { ClientConfig } from "../config/client-schema.js";
import {
  defaultHome,
  type NodeConfig,
  type Overrides,
  readAppConfig,
  readClientConfig,
  readNodeConfig,
} from "../config/home.js";
import { CliError } from "./errors.js";
import type { Io } from "./io.js";
import type { OutputFormat } from "./output.js";

/** Options as commander gives them: by camelCase name. */
export type Options = { readonly [name: string]: unknown };

/** Flags that stand for keys of client.toml. */
const CLIENT_FLAGS: readonly [option: string, key: string][] = [
  ["chainId", "chain-id"],
  ["keyringBackend", "keyring-backend"],
  ["output", "output"],
  ["node", "node"],
  ["broadcastMode", "broadcast-mode"],
  ["gas", "gas"],
  ["gasAdjustment", "gas-adjustment"],
  ["gasPrices", "gas-prices"],
];

export class CommandContext {
  readonly home: string;
  private clientConfig: ClientConfig | undefined;
  private appConfig: AppConfig | undefined;
  /** Kept, so that its password is asked for once. */
  private fileKeyring: Keyring | undefined;

  constructor(
    readonly io: Io,
    readonly options: Options,
  ) {
    this.home = resolve(this.text("home") ?? defaultHome(io.env));
  }

  /** An option that was given as text. */
  text(name: string): string | undefined {
    const value = this.options[name];
    return typeof value === "string" ? value : undefined;
  }

  flag(name: string): boolean {
    return this.options[name] === true;
  }

  number(name: string): number | undefined {
    const value = this.options[name];
    return typeof value === "number" ? value : undefined;
  }

  bigint(name: string): bigint | undefined {
    const value = this.options[name];
    return typeof value === "bigint" ? value : undefined;
  }

  /** client.toml < environment < flags. */
  get client(): ClientConfig {
    if (this.clientConfig === undefined) {
      const flags: Record<string, string> = {};
      for (const [option, key] of CLIENT_FLAGS) {
        const value = this.text(option);
        if (value !== undefined) flags[key] = value;
      }
      this.clientConfig = readClientConfig(this.home, { env: this.io.env, flags });
    }
    return this.clientConfig;
  }

  get chain(): AppConfig["chain"] {
    this.appConfig ??= readAppConfig(this.home, this.overrides);
    return this.appConfig.chain;
  }

  /** What flags say about keys of config.toml and app.toml. */
  get overrides(): Overrides {
    return { env: this.io.env, flags: (this.options.configFlags as Overrides["flags"]) ?? {} };
  }

  nodeConfig(): NodeConfig {
    return readNodeConfig(this.home, this.overrides);
  }

  get format(): OutputFormat {
    return this.client.output === "json" ? "json" : "text";
  }

  /** Also by --json, as the testnet's commands have it. Whatever a home's client.toml says: theirs are homes of many nodes. */
  get wantsJson(): boolean {
    return this.flag("json") || this.text("output") === "json";
  }

  /** For commands whose results are JSON unless asked otherwise, as in the SDK. */
  get formatJsonByDefault(): OutputFormat {
    return this.text("output") === "text" ? "text" : "json";
  }

  get chainId(): string {
    const id = this.client.chainId;
    if (id === "") {
      throw new CliError("the chain id is not known", "add --chain-id ID, or set chain-id in config/client.toml");
    }
    return id;
  }

  async keyring(): Promise<Keyring> {
    const folder = this.text("keyringDir") ?? this.home;
    const backend = this.client.keyringBackend;
    if (backend === "memory") {
      const { createKeyring, createMemoryItems } = await import("../adapters/keyring.js");
      return createKeyring(createMemoryItems());
    }
    const { openFileKeyring, openTestKeyring } = await import("../adapters/keyring-files.js");
    if (backend === "test") return openTestKeyring(folder);
    if (backend !== "file") {
      throw new CliError(
        `the keyring backend ${backend} is not available here`,
        "add --keyring-backend test or file, or set keyring-backend in config/client.toml",
      );
    }
    this.fileKeyring ??= openFileKeyring(folder, (prompt) => this.io.readSecret(prompt));
    return this.fileKeyring;
  }
}
