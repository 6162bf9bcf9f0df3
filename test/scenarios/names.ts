/** Full names of messages and queries from what people write: "orders.MsgCreateOrder", "orders/CreateOrder", "CreateOrder". */
import { ScenarioError } from "./scenario.js";

const partsOf = (name: string): string[] => name.split(/[./]/).filter((part) => part !== "");

/** Whether the parts of a short name come in a full one, in their order, the last at its end. */
function fits(wanted: readonly string[], full: string, prefix: string): boolean {
  const parts = partsOf(full);
  const last = parts.pop()!;
  const asked = wanted.at(-1)!;
  if (last !== asked && last !== prefix + asked) return false;
  let from = 0;
  for (const part of wanted.slice(0, -1)) {
    from = parts.indexOf(part, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** @param prefix what a short name may leave out: "Msg"
 *  @throws ScenarioError when no full name fits, or several do */
export function fullName(name: string, all: readonly string[], prefix: string, where: string): string {
  if (all.includes(name)) return name;
  const wanted = partsOf(name);
  const found = wanted.length === 0 ? [] : all.filter((full) => fits(wanted, full, prefix));
  if (found.length === 1) return found[0]!;
  const [last] = wanted.slice(-1);
  const near = all.filter((full) => last !== undefined && full.toLowerCase().endsWith(last.toLowerCase()));
  const what = prefix === "Msg" ? "message" : "query";
  if (found.length > 1) throw new ScenarioError(`${where}: ${name} may be ${found.join(" or ")}`);
  throw new ScenarioError(`${where}: no ${what} ${name}${near.length === 0 ? "" : `; there is ${near.join(", ")}`}`);
}
