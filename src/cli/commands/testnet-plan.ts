/** Says in numbers what a network survives. */

import { scaled } from "../../config/topology.js";
import { type Plan, planOf, type RegionLoss } from "../../config/topology-plan.js";
import type { CommandContext } from "../context.js";
import { badValue } from "../errors.js";
import { print } from "../output.js";
import { PLANNED_TOPOLOGY, readTopology, TESTNET_TOPOLOGY } from "../topology-file.js";

const VALIDATORS_MAX = 10_000;

export async function testnetPlan(context: CommandContext): Promise<void> {
  const { topology, path } = readTopology(context.text("topology") ?? PLANNED_TOPOLOGY);
  const validators = context.number("validators") ?? topology.validators;
  if (validators < 1 || validators > VALIDATORS_MAX) {
    throw badValue("--validators", String(validators), `a number from 1 to ${VALIDATORS_MAX}`);
  }
  const plan = planOf(validators === topology.validators ? topology : { ...topology, ...scaled(topology, validators) });
  if (context.wantsJson) print(context.io, "json", { topology: path, ...planJson(plan) });
  else context.io.out(`${planLines(plan, path).join("\n")}\n`);
}

function planJson(plan: Plan): object {
  return {
    ...plan,
    largestTolerableRegions: plan.largestTolerableRegions ?? null,
    survivingLayout: plan.survivingLayout ?? null,
  };
}

function planLines(plan: Plan, path: string): string[] {
  const lines = [
    `${path}: ${plan.validators} validators of equal power in ${plan.losses.length} regions`,
    `the chain goes on while more than two thirds of the power can be reached: ${plan.needed} of ${plan.validators}`,
    "",
    ...plan.losses.map(lossLine),
    "",
    `largest tolerable loss: ${plan.tolerableLoss} validators (${percent(plan.tolerableLoss, plan.validators)}), wherever they are`,
  ];
  const set = plan.largestTolerableRegions;
  if (set === undefined) lines.push("no whole region may be lost");
  else lines.push(`largest loss of whole regions: ${set.regions.join(" and ")}, ${set.validators} validators`);
  lines.push("what a halt leaves: all blocks and states, readable in every region; it goes on when the power is back");
  return [...lines, "", ...adviceLines(plan)];
}

function lossLine(loss: RegionLoss): string {
  const left = `without ${loss.region} (${loss.validators}): ${loss.powerLeft} left, ${loss.percentLeft}%`;
  return loss.continues ? `${left}: goes on` : `${left}: HALTS, ${loss.missing} too few`;
}

function adviceLines(plan: Plan): string[] {
  if (plan.survivesAnyRegion) return ["survives the loss of any one region"];
  const lines = ["does not survive the loss of any one region"];
  if (plan.losses.length < 4) {
    lines.push(
      `no layout of ${plan.losses.length} regions does: the largest always holds a third of the power or more, and less has to be lost`,
    );
  }
  if (plan.survivingLayout !== undefined) {
    const { survivingLayout: sizes, losses } = plan;
    const what = sizes.length === losses.length ? "these would" : `${sizes.length} regions would`;
    lines.push(`${what} with ${sizes.join(", ")} validators`);
    if (sizes.length === 4) lines.push(`such a layout: statesetd testnet plan --topology ${TESTNET_TOPOLOGY}`);
  }
  return lines;
}

function percent(part: number, whole: number): string {
  return `${Math.round((part * 10_000) / whole) / 100}%`;
}
