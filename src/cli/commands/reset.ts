import type { CommandContext } from "../context.js";
import { operate } from "../home-operation.js";
import { confirm, requireConsent } from "../io.js";
import { print } from "../output.js";

export async function resetState(context: CommandContext): Promise<void> {
  await requireConsent(context, `Remove blocks, states, application and index of ${context.home}?`);
  await reset(context, { everything: false, keepAddressBook: true, resetSigningState: false });
}

export async function unsafeResetAll(context: CommandContext): Promise<void> {
  const { signedTo } = await import("../../node/operations/reset-home.js");
  const { paths } = context.nodeConfig();
  const height = await operate(async () => signedTo(paths));
  let resetSigningState = context.flag("yesResetSigningState");
  const asksForState = !resetSigningState && !context.flag("yes") && context.io.interactive && (height ?? 0n) > 0n;
  if (asksForState) {
    resetSigningState = await confirm(
      context.io,
      `This validator has signed up to height ${height}. Forget that too? Only for a chain that begins anew: on the old one it could sign twice.`,
    );
  } else if (!resetSigningState) {
    await requireConsent(context, `Remove all data and the address book of ${context.home}?`);
  }
  await reset(context, { everything: true, keepAddressBook: context.flag("keepAddrBook"), resetSigningState });
}

interface ResetOptions {
  readonly everything: boolean;
  readonly keepAddressBook: boolean;
  readonly resetSigningState: boolean;
}

async function reset(context: CommandContext, options: ResetOptions): Promise<void> {
  const { resetHome } = await import("../../node/operations/reset-home.js");
  const { removed, signingState } = await operate(() => resetHome(context.nodeConfig(), options));
  const { io } = context;
  if (context.format === "json") {
    const state = signingState && { path: signingState.path, height: signingState.height, reset: signingState.reset };
    print(io, "json", { removed, signing_state: state ?? null });
    return;
  }
  for (const path of removed) io.out(`removed  ${path}\n`);
  if (removed.length === 0) io.out("there was nothing to remove\n");
  if (signingState === undefined) return;
  const { path, height } = signingState;
  if (signingState.reset) io.out(`reset    ${path} (it was at height ${height})\n`);
  else {
    io.out(`kept     ${path}\n`);
    if (height > 0n) {
      io.err(
        `the signing state stays at height ${height}: this validator signs again above it. For a chain that begins anew:\n` +
          "statesetd comet unsafe-reset-all --yes-reset-signing-state\n",
      );
    }
  }
}
