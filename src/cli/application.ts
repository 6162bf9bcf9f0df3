/** What the command line has to know of the application: its modules' services and how to read and write their types. */
import { type AppTypes, createAppTypes } from "../app/app.js";
import type { Registry } from "../codec/registry.js";
import type { AppConfig } from "../config/app-schema.js";
import type { ModuleServices } from "./verbs/verb.js";

export interface CliApplication {
  readonly registry: Registry;
  /** What addresses begin with. */
  readonly prefix: string;
}

const loaded = new Map<string, AppTypes>();

/** Making the types takes some tens of milliseconds, so the ones for a prefix are made once. */
export function appTypes(chain?: AppConfig["chain"]): AppTypes {
  const settings = chain === undefined ? {} : { addressPrefix: chain.bech32Prefix, baseDenom: chain.feeDenom };
  const fresh = () => createAppTypes(settings);
  const key = JSON.stringify(settings);
  const types = loaded.get(key) ?? fresh();
  loaded.set(key, types);
  loaded.set(
    JSON.stringify({ addressPrefix: types.settings.addressPrefix, baseDenom: types.settings.baseDenom }),
    types,
  );
  return types;
}

export function loadApplication(chain: AppConfig["chain"]): CliApplication {
  return { registry: appTypes(chain).registry, prefix: chain.bech32Prefix };
}

/** Services do not depend on the chain's prefix. In the order in which help shows them. */
export function moduleServices(): ModuleServices[] {
  return appTypes().modules.map(({ name, msgService, queryService }) => ({
    name,
    msg: msgService,
    query: queryService,
  }));
}
