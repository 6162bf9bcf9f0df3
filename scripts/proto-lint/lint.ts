/** What the project's own proto files must be like, beyond being valid: clients, hardware wallets and generated pages
 *  rely on it. */
import { dirname } from "node:path";
import { optionsOf, type PbMethod, type PbService, type ProtoFile, type ProtoSet } from "../proto-gen/load.js";

/** What the screen of a hardware wallet takes of a message's amino name, in bytes. */
export const AMINO_NAME_MAX = 39;

const HTTP_VERBS = ["get", "put", "post", "delete", "patch"];

function screamingSnake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toUpperCase();
}

/** Routes of a method, variables without their names: two paths that differ in these alone are one route. */
function routesOf(method: PbMethod): string[] {
  const rule = optionsOf(method)["google.api.http"];
  if (typeof rule !== "object" || rule === null) return [];
  const { additional_bindings: more = [], ...first } = rule as { readonly [name: string]: unknown };
  const rules = [first, ...(Array.isArray(more) ? more : [more])] as { readonly [name: string]: unknown }[];
  return rules.flatMap((r) =>
    HTTP_VERBS.filter((verb) => r[verb] !== undefined).map(
      (verb) => `${verb.toUpperCase()} ${String(r[verb]).replace(/\{[^}]*\}/g, "{}")}`,
    ),
  );
}

interface Seen {
  readonly routes: Map<string, string>;
  readonly aminoNames: Map<string, string>;
}

/** Each entry names the file and the declaration. Empty: all is well. */
export function lintProtos(set: ProtoSet, isOwn: (path: string) => boolean): string[] {
  const problems: string[] = [];
  // Routes of other people's files count too: the server has one list.
  const seen: Seen = { routes: new Map(), aminoNames: new Map() };
  for (const file of set.files) {
    const taken = duplicates(file, seen);
    if (!isOwn(file.path)) continue;
    problems.push(...[...lintFile(set, file), ...taken].map((text) => `proto/${file.path}: ${text}`));
  }
  return problems;
}

function lintFile(set: ProtoSet, file: ProtoFile): string[] {
  const out: string[] = [];
  if (dirname(file.path) !== file.package.replaceAll(".", "/")) {
    out.push(`package ${file.package} does not match the folder`);
  }
  for (const { node, fullName } of file.messages) if (!node.comment) out.push(`message ${fullName} has no comment`);
  for (const { node, fullName } of file.enums) {
    if (!node.comment) out.push(`enum ${fullName} has no comment`);
    const prefix = `${screamingSnake(node.name)}_`;
    const zero = Object.keys(node.values).find((name) => node.values[name] === 0);
    if (zero !== `${prefix}UNSPECIFIED`) out.push(`enum ${fullName}: its value 0 must be ${prefix}UNSPECIFIED`);
    for (const name of Object.keys(node.values)) {
      if (!name.startsWith(prefix)) out.push(`enum ${fullName}: ${name} does not begin with ${prefix}`);
    }
  }
  for (const service of file.services) out.push(...lintService(set, file, service));
  return out;
}

function lintService(set: ProtoSet, file: ProtoFile, service: PbService): string[] {
  const out: string[] = [];
  const of = `${file.package}.${service.name}`;
  if (!service.comment) out.push(`service ${of} has no comment`);
  const isMsg = service.name === "Msg";
  if (isMsg && optionsOf(service)["cosmos.msg.v1.service"] !== true) {
    out.push(`service ${of} lacks option (cosmos.msg.v1.service)`);
  }
  for (const method of service.methodsArray) {
    const rpc = `rpc ${of}/${method.name}`;
    const wanted = isMsg ? `Msg${method.name}` : `Query${method.name}Request`;
    const answer = isMsg ? `Msg${method.name}Response` : `Query${method.name}Response`;
    if (!method.comment) out.push(`${rpc} has no comment`);
    if (method.requestType !== wanted) out.push(`${rpc} takes ${method.requestType}, not ${wanted}`);
    if (method.responseType !== answer) out.push(`${rpc} gives ${method.responseType}, not ${answer}`);
    if (!isMsg && routesOf(method).length === 0) out.push(`${rpc} has no google.api.http route`);
    if (isMsg) out.push(...lintMsg(set, `${file.package}.${method.requestType}`));
  }
  return out;
}

function lintMsg(set: ProtoSet, fullName: string): string[] {
  const node = set.types.get(fullName)?.node;
  if (node === undefined || !("fields" in node)) return [];
  const out: string[] = [];
  const options = optionsOf(node);
  const signers = options["cosmos.msg.v1.signer"];
  if (!Array.isArray(signers) || signers.length === 0) {
    out.push(`message ${fullName} lacks option (cosmos.msg.v1.signer)`);
  } else {
    for (const s of signers) {
      if (node.fields[String(s)] === undefined) out.push(`message ${fullName}: signer ${String(s)} is no field of it`);
    }
  }
  const name = options["amino.name"];
  if (typeof name !== "string" || name === "") out.push(`message ${fullName} lacks option (amino.name)`);
  else if (name.length > AMINO_NAME_MAX) {
    out.push(`message ${fullName}: amino.name ${name} has ${name.length} characters, at most ${AMINO_NAME_MAX} fit`);
  }
  return out;
}

function duplicates(file: ProtoFile, seen: Seen): string[] {
  const out: string[] = [];
  const claim = (known: Map<string, string>, what: string, key: string, by: string): void => {
    const other = known.get(key);
    if (other !== undefined && other !== by) out.push(`${by}: ${what} ${key} is that of ${other} too`);
    else known.set(key, by);
  };
  for (const service of file.services) {
    for (const method of service.methodsArray) {
      for (const route of routesOf(method)) {
        claim(seen.routes, "route", route, `${file.package}.${service.name}/${method.name}`);
      }
    }
  }
  for (const { node, fullName } of file.messages) {
    const name = optionsOf(node)["amino.name"];
    if (typeof name === "string") claim(seen.aminoNames, "amino.name", name, fullName);
  }
  return out;
}
