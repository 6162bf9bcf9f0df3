/** A node's home: its files and its configuration. The layout is CometBFT's. */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join, relative } from "node:path";
import { type AppConfig, appFaults, appSchema } from "./app-schema.js";
import { type ClientConfig, clientSchema } from "./client-schema.js";
import { type CometConfig, cometFaults, cometSchema } from "./comet-schema.js";
import { ConfigError, type ConfigFault, type ConfigSources, type ParsedConfig, parseConfig } from "./parse.js";
import { type ConfigOf, type FileSchema, fieldsOf, variableOf } from "./schema.js";

export interface HomePaths {
  readonly home: string;
  readonly configToml: string;
  readonly appToml: string;
  readonly clientToml: string;
  readonly genesis: string;
  readonly nodeKey: string;
  readonly privValidatorKey: string;
  readonly privValidatorState: string;
  readonly addressBook: string;
  readonly walFile: string;
  readonly dataDir: string;
}

export interface NodeConfig {
  readonly paths: HomePaths;
  readonly comet: CometConfig;
  readonly app: AppConfig;
  /** Lines for the log: keys that are there and have no effect. */
  readonly notices: readonly string[];
  /** Files that are not there: their defaults act. */
  readonly missingFiles: readonly string[];
}

export interface Overrides {
  readonly env: { readonly [name: string]: string | undefined };
  /** By path ("rpc.laddr", "moniker", "api.address", "chain-id"); those of other files are passed over. */
  readonly flags?: { readonly [path: string]: string | undefined };
}

export function defaultHome(env: Overrides["env"]): string {
  const named = env.STATESETD_HOME;
  return named === undefined || named === "" ? join(homedir(), ".statesetd") : named;
}

export function configFilePath(home: string, file: string): string {
  return join(home, "config", file);
}

function at(home: string, path: string): string {
  return isAbsolute(path) ? path : join(home, path);
}

export function homePaths(home: string, comet: CometConfig): HomePaths {
  return {
    home,
    configToml: configFilePath(home, "config.toml"),
    appToml: configFilePath(home, "app.toml"),
    clientToml: configFilePath(home, "client.toml"),
    genesis: at(home, comet.genesisFile),
    nodeKey: at(home, comet.nodeKeyFile),
    privValidatorKey: at(home, comet.privValidatorKeyFile),
    privValidatorState: at(home, comet.privValidatorStateFile),
    addressBook: at(home, comet.p2p.addrBookFile),
    walFile: at(home, comet.consensus.walFile),
    dataDir: at(home, comet.dbDir),
  };
}

function sourcesOf(home: string, schema: FileSchema, overrides: Overrides): ConfigSources {
  const path = configFilePath(home, schema.file);
  const shown = relative(process.cwd(), path);
  const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  return {
    path: shown.startsWith("..") ? path : shown,
    text,
    env: overrides.env,
    flags: overrides.flags ?? {},
  };
}

function readOne<S extends FileSchema>(
  home: string,
  schema: S,
  overrides: Overrides,
  checks?: (values: ConfigOf<S>) => readonly (readonly [string, string])[],
): ParsedConfig<S> {
  return parseConfig(schema, sourcesOf(home, schema, overrides), checks);
}

/** config.toml and app.toml. A missing file stands for its defaults.
 *  @throws ConfigError with the faults of both files */
export function readNodeConfig(home: string, overrides: Overrides): NodeConfig {
  const faults: ConfigFault[] = [];
  const collect = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (e) {
      if (!(e instanceof ConfigError)) throw e;
      faults.push(...e.faults);
      return undefined;
    }
  };
  const comet = collect(() => readOne(home, cometSchema, overrides, cometFaults));
  const app = collect(() => readOne(home, appSchema, overrides, appFaults));
  if (comet === undefined || app === undefined) throw new ConfigError(faults);
  return {
    paths: homePaths(home, comet.values),
    comet: comet.values,
    app: app.values,
    notices: [...comet.ignored, ...app.ignored],
    missingFiles: [cometSchema.file, appSchema.file]
      .map((file) => configFilePath(home, file))
      .filter((f) => !existsSync(f)),
  };
}

/** @throws ConfigError */
export function readAppConfig(home: string, overrides: Overrides): AppConfig {
  return readOne(home, appSchema, overrides, appFaults).values;
}

/** @throws ConfigError */
export function readClientConfig(home: string, overrides: Overrides): ClientConfig {
  return readOne(home, clientSchema, overrides).values;
}

/** One file as it acts. @throws ConfigError */
export function readConfigFile(
  home: string,
  schema: FileSchema,
  overrides: Overrides,
  checks?: (values: never) => readonly (readonly [path: string, wanted: string])[],
): ParsedConfig<FileSchema> {
  return readOne(
    home,
    schema,
    overrides,
    checks as (values: ConfigOf<FileSchema>) => readonly (readonly [string, string])[],
  );
}

/** Variables that begin with STATESETD_ and name no key: most likely a typing error that would go unnoticed. */
export function unknownVariables(env: Overrides["env"], known: readonly string[]): string[] {
  const names = new Set(["STATESETD_HOME", ...known]);
  for (const schema of [cometSchema, appSchema, clientSchema]) {
    for (const field of fieldsOf(schema)) names.add(variableOf(field.path));
  }
  return Object.keys(env).filter((name) => name.startsWith("STATESETD_") && !names.has(name));
}
