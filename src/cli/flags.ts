/** Flags that many commands share, named as the SDK's daemons name them. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { KEYRING_BACKENDS } from "../config/client-schema.js";

export function wholeNumber(text: string): bigint {
  if (!/^[0-9]{1,20}$/.test(text)) throw new InvalidArgumentError("wanted a whole number.");
  const value = BigInt(text);
  if (value >= 1n << 64n) throw new InvalidArgumentError("wanted a number below 2^64.");
  return value;
}

export function smallNumber(text: string): number {
  const value = wholeNumber(text);
  if (value > 0x7fffffffn) throw new InvalidArgumentError("wanted a number of at most 2147483647.");
  return Number(value);
}

export function addOutputFlag(command: Command): Command {
  const option = new Option("-o, --output <format>", "text for people, json for machines").choices(["text", "json"]);
  return command.addOption(option);
}

export function addKeyringFlags(command: Command): Command {
  return command
    .addOption(new Option("--keyring-backend <kind>", "where keys are kept").choices([...KEYRING_BACKENDS]))
    .option("--keyring-dir <dir>", "folder of the keyring; the home directory when left out");
}

export function addNodeFlag(command: Command): Command {
  return command.option("-n, --node <url>", "RPC address of a node");
}
