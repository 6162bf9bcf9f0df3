/** Errors of the state machine: a codespace and a permanent code, as ABCI reports them. */
export class SdkError extends Error {
  override name = "SdkError";
  constructor(
    readonly codespace: string,
    readonly code: number,
    /** The registered text of the code, for example "insufficient funds". */
    readonly description: string,
    /** What was found, put before the description as the SDK's errorsmod.Wrap does. */
    readonly detail?: string,
  ) {
    super(detail === undefined || detail === "" ? description : `${detail}: ${description}`);
  }

  /** The same error with more said in front. */
  wrap(detail: string): SdkError {
    return new SdkError(
      this.codespace,
      this.code,
      this.description,
      this.detail ? `${detail}: ${this.detail}` : detail,
    );
  }
}

export type ErrorMaker = ((detail?: string) => SdkError) & { readonly codespace: string; readonly code: number };

/** `defineErrors("orders", { NOT_FOUND: [2, "order not found"] })` gives makers: `throw errors.NOT_FOUND("order 7")`.
 *  Code 1 is kept for internal errors, as in the SDK. */
export function defineErrors<const T extends Record<string, readonly [number, string]>>(
  codespace: string,
  table: T,
): { readonly [K in keyof T]: ErrorMaker } {
  const seen = new Set<number>();
  const out: Record<string, ErrorMaker> = {};
  for (const [name, [code, description]] of Object.entries(table)) {
    if (seen.has(code)) throw new Error(`error code ${code} of ${codespace} is defined twice`);
    seen.add(code);
    const make = (detail?: string) => new SdkError(codespace, code, description, detail);
    out[name] = Object.assign(make, { codespace, code });
  }
  return out as { readonly [K in keyof T]: ErrorMaker };
}
