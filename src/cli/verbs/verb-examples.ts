/** An example for a verb that was derived from its proto file. */

import type { FieldInfo } from "../../protobuf/message.js";
import { enumName, isAccountAddress, isCoin, valueLabel } from "./field-values.js";
import { flagOf, idField, type Verb } from "./verb.js";

/** A value that the field takes. */
function sample(field: FieldInfo, place: number): string {
  if (isCoin(field)) return "10ustate";
  // The first account acts, the others are acted upon.
  if (isAccountAddress(field)) return place === 0 ? "alice" : "bob";
  if (/denom/.test(field.name)) return "ustate";
  if (/hash/.test(field.name)) return "0x00ff";
  const label = valueLabel(field);
  switch (label) {
    case "amount":
      return "1000";
    case "number":
      return "1";
    case "base64_or_0xhex":
      return "0x00ff";
    case "true|false":
      return "true";
    case "time":
      return "2030-01-31T12:00:00Z";
    case "duration":
      return "1h";
    case "json":
      return "'{}'";
    default:
      return field.kind === "enum" ? enumName(field) : field.name.replaceAll("_", "-");
  }
}

/** @param service "tx" or "query" */
export function verbExamples(service: "tx" | "query", module: string, verb: Verb): string[] {
  const start = `statesetd ${service} ${module} ${verb.name}`;
  const args = verb.positional.map(({ field }, place) => sample(field, place));
  if (service === "query") return [[start, ...args].join(" ")];
  if (args.length > 0)
    return [[start, ...args].join(" "), [start, ...args, "--gas-prices 0.025ustate", "--yes"].join(" ")];
  const file = `${start} ${verb.name}.json --from alice`;
  const powers = verb.flags.find((field) => valueLabel(field) === "key:power");
  if (powers !== undefined) {
    return [`${start} --${flagOf(powers)} NcPuAyp85weo19NCS9mMDy9r8xNNjHzlelYFFuNiOSE=:10 --from alice`, file];
  }
  const id = idField(verb);
  return id === undefined ? [file] : [`${start} ${sample(id, 0)} --from alice`, file];
}
