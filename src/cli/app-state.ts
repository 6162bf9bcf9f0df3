/** The application's part of a genesis document. */
import { fromProtoJson, toProtoJson } from "../codec/proto-json.js";
import type { AppConfig } from "../config/app-schema.js";
import { nearest } from "../config/nearest.js";
import { appTypes } from "./application.js";

export type AppState = { [module: string]: unknown };

/** What a chain without accounts begins with. */
export function defaultAppState(chain: AppConfig["chain"]): AppState {
  const { modules, registry } = appTypes(chain);
  const state: AppState = {};
  for (const { name, genesis } of modules) {
    if (genesis !== undefined) state[name] = JSON.parse(toProtoJson(genesis.type, genesis.default(), registry));
  }
  return state;
}

/** What is wrong with the state, each as "module: …". */
export function appStateFaults(chain: AppConfig["chain"], state: AppState): string[] {
  const { modules, registry } = appTypes(chain);
  const faults: string[] = [];
  const names = modules.map((m) => m.name);
  for (const name of Object.keys(state)) {
    if (names.includes(name)) continue;
    const meant = nearest(name, names);
    faults.push(`${name}: there is no such module${meant === undefined ? "" : `; did you mean ${meant}?`}`);
  }
  for (const { name, genesis } of modules) {
    if (genesis === undefined || !(name in state)) continue;
    const decoded = fromProtoJson<object>(genesis.type, JSON.stringify(state[name]), registry);
    const fault = decoded.ok ? faultOf(() => genesis.validate(decoded.value)) : decoded.error;
    if (fault !== undefined) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

function faultOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (e) {
    return (e as Error).message;
  }
}
