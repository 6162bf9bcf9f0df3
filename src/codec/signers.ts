/** Who must sign a message: the fields that its cosmos.msg.v1.signer option names, of type string (an address) or message
 *  (which names one signer field of its own), single or repeated.
 *  @spec cosmossdk.io/x/tx v0.14.0 signing/context.go */
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { err, ok, type Result } from "../types/result.js";
import { hasBrokenText } from "./broken-text.js";

/** Bytes of an address text, or what is wrong with it. Never throws. */
export type AddressParser = (text: string) => Result<Uint8Array>;

const DEPTH_MAX = 32;

type Fields = { readonly [prop: string]: unknown };
/** Appends signers; returns what is wrong, if anything. */
type Getter = (message: Fields, into: Uint8Array[]) => string | undefined;

interface Plan {
  readonly getters: readonly Getter[];
  readonly fault: string | undefined;
}

function signerFields(type: AnyMessageType): readonly string[] {
  const option = type.options["cosmos.msg.v1.signer"];
  return Array.isArray(option) ? option.map(String) : [];
}

function asList(field: FieldInfo, value: unknown): readonly unknown[] {
  return field.repeated ? (value as readonly unknown[]) : [value];
}

export class SignerReader {
  private readonly plans = new Map<AnyMessageType, Plan>();

  constructor(private readonly addresses: { readonly account: AddressParser; readonly validator: AddressParser }) {}

  /** Never throws. */
  signers(type: AnyMessageType, message: object): Result<readonly Uint8Array[]> {
    const plan = this.planOf(type);
    if (plan.fault !== undefined) return err(plan.fault);
    // The SDK decodes the message a second time here, strictly.
    if (hasBrokenText(type, message)) return err(`${type.typeName}: a string is not UTF-8`);
    const out: Uint8Array[] = [];
    for (const getter of plan.getters) {
      const fault = getter(message as Fields, out);
      if (fault !== undefined) return err(fault);
    }
    return ok(out);
  }

  /** What keeps every message of the type from having signers, for example a forgotten option. */
  fault(type: AnyMessageType): string | undefined {
    return this.planOf(type).fault;
  }

  private planOf(type: AnyMessageType): Plan {
    let plan = this.plans.get(type);
    if (plan === undefined) {
      plan = this.compile(type, 0);
      this.plans.set(type, plan);
    }
    return plan;
  }

  private compile(type: AnyMessageType, depth: number): Plan {
    const names = signerFields(type);
    const bad = (fault: string): Plan => ({ getters: [], fault });
    if (depth > DEPTH_MAX) return bad("maximum recursion depth exceeded");
    if (names.length === 0) return bad(`no cosmos.msg.v1.signer option found for message ${type.typeName}`);
    if (depth > 0 && names.length > 1) return bad(`nested message ${type.typeName} must name one signer field`);
    const getters: Getter[] = [];
    for (const name of names) {
      const field = type.fields.find((f) => f.name === name);
      if (field === undefined) return bad(`field ${name} not found in message ${type.typeName}`);
      if (field.oneof !== undefined) return bad(`signer field ${name} of ${type.typeName} is part of a oneof`);
      if (field.kind === "string" && !field.optional) getters.push(this.textGetter(field));
      else if (field.message !== undefined) {
        const inner = this.compile(field.message(), depth + 1);
        if (inner.fault !== undefined) return inner;
        getters.push(messageGetter(field, field.message(), inner));
      } else return bad(`signer field ${name} of ${type.typeName} is neither a plain string nor a message`);
    }
    return { getters, fault: undefined };
  }

  private textGetter(field: FieldInfo): Getter {
    const scalar = field.options?.["cosmos_proto.scalar"];
    const parse = scalar === "cosmos.ValidatorAddressString" ? this.addresses.validator : this.addresses.account;
    return (message, into) => {
      for (const text of asList(field, message[field.prop])) {
        const bytes = parse(text as string);
        if (!bytes.ok) return bytes.error;
        into.push(bytes.value);
      }
      return undefined;
    };
  }
}

function messageGetter(field: FieldInfo, type: AnyMessageType, plan: Plan): Getter {
  return (message, into) => {
    for (const item of asList(field, message[field.prop])) {
      // A missing message reads as an empty one.
      const inner = (item ?? type.create()) as Fields;
      for (const getter of plan.getters) {
        const fault = getter(inner, into);
        if (fault !== undefined) return fault;
      }
    }
    return undefined;
  };
}
