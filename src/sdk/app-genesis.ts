/** The app_state of genesis: one section a module. */
import { type JsonValue, parseJson } from "../codec/json-text.js";
import { fromProtoJsonValue, toProtoJson } from "../codec/proto-json.js";
import type { Registry } from "../codec/registry.js";
import type { ValidatorUpdate } from "../gen/tendermint/abci/types.js";
import { err, ok, type Result } from "../types/result.js";
import { utf8Decode } from "../types/utf8.js";
import type { Context } from "./context.js";
import type { AppModule } from "./module.js";

export type AppState = ReadonlyMap<string, JsonValue>;

/** Never throws. */
export function parseAppState(bytes: Uint8Array): Result<AppState> {
  const json = parseJson(utf8Decode(bytes));
  if (!json.ok) return err(`app_state: ${json.error}`);
  return json.value instanceof Map ? ok(json.value as AppState) : err("app_state: wanted an object");
}

function decodeSection(registry: Registry, module: AppModule, json: JsonValue | undefined): Result<object | undefined> {
  if (module.genesis === undefined) return ok(undefined);
  if (json === undefined || json === null) return ok(module.genesis.default());
  const section = fromProtoJsonValue<object>(module.genesis.type, json, registry);
  return section.ok ? section : err(`app_state.${module.name}: ${section.error}`);
}

/** What is wrong with a section; undefined when nothing is. Never throws. */
export function sectionFault(registry: Registry, module: AppModule, json: JsonValue | undefined): string | undefined {
  const section = decodeSection(registry, module, json);
  if (!section.ok) return section.error;
  if (section.value === undefined) return undefined;
  try {
    module.genesis!.validate(section.value);
    return undefined;
  } catch (e) {
    return `app_state.${module.name}: ${e instanceof Error ? e.message : String(e)}`;
  }
}

/** Fills the stores. A module whose section is missing starts from its defaults; sections of unknown modules are left
 *  alone, as in the reference.
 *  @throws Error that names section and field, before anything of the section was written */
export function initModules(
  ctx: Context,
  registry: Registry,
  modules: readonly AppModule[],
  state: AppState,
): ValidatorUpdate[] {
  const updates: ValidatorUpdate[] = [];
  let from: string | undefined;
  for (const module of modules) {
    const fault = sectionFault(registry, module, state.get(module.name));
    if (fault !== undefined) throw new Error(fault);
    const section = decodeSection(registry, module, state.get(module.name));
    if (!section.ok || section.value === undefined) continue;
    const found = module.genesis!.init(ctx, section.value);
    if (found.length > 0 && from !== undefined) {
      throw new Error(`both ${from} and ${module.name} name validators at genesis`);
    }
    if (found.length > 0) from = module.name;
    updates.push(...found);
  }
  return updates;
}

/** Each module's section as JSON text, in order. */
export function exportModules(
  ctx: Context,
  registry: Registry,
  modules: readonly AppModule[],
  onModule: (name: string, done: number, total: number) => void = () => undefined,
): readonly (readonly [name: string, json: string])[] {
  return modules.flatMap((module, i) => {
    onModule(module.name, i, modules.length);
    if (module.genesis === undefined) return [];
    return [[module.name, toProtoJson(module.genesis.type, module.genesis.export(ctx), registry)] as const];
  });
}

/** The genesis that a new chain starts from, as JSON text by module. */
export function defaultAppState(
  registry: Registry,
  modules: readonly AppModule[],
): readonly (readonly [name: string, json: string])[] {
  return modules.flatMap((module) => {
    if (module.genesis === undefined) return [];
    return [[module.name, toProtoJson(module.genesis.type, module.genesis.default(), registry)] as const];
  });
}
