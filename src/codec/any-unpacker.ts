/** Decodes what stands in `google.protobuf.Any` fields, under the SDK's bounds: an Any nests nine deep, and one top-level
 *  Any opens 100 of them in all.
 *  @spec cosmos-sdk v0.53 codec/types/interface_registry.go statefulUnpacker */
import type { Any } from "../gen/google/protobuf/any.js";
import type { AnyMessageType, FieldInfo } from "../protobuf/message.js";
import { ProtobufError } from "../protobuf/reader.js";
import { err, ok, type Result } from "../types/result.js";

/** An Any in a message of the body is at depth 1. */
export const ANY_DEPTH_MAX = 10;
/** Anys opened for one message of the body, itself included. */
export const ANY_COUNT_MAX = 100;

const ANY = "google.protobuf.Any";

export interface UnpackedAny {
  readonly typeUrl: string;
  readonly type: AnyMessageType;
  /** A value of `type`. */
  readonly value: object;
}

/** What the unpacker asks of the registry. */
export interface InterfaceTable {
  implementation(interfaceName: string, typeUrl: string): AnyMessageType | undefined;
  acceptedBy(owner: AnyMessageType, field: FieldInfo): string | undefined;
}

interface Budget {
  left: number;
}

type Fields = { readonly [prop: string]: unknown };
/** Opens the Anys behind one field. Without a budget each of them has its own. Throws ProtobufError. */
type Step = (message: Fields, depth: number, budget: Budget | undefined) => void;

export class AnyUnpacker {
  private readonly steps = new Map<AnyMessageType, readonly Step[]>();
  /** What nests in messages that were opened: whoever handles the message opens it again. */
  private readonly opened = new WeakMap<Any, UnpackedAny>();

  constructor(private readonly table: InterfaceTable) {}

  /** Never throws. */
  unpack(any: Any, interfaceName: string): Result<UnpackedAny> {
    try {
      const unpacked = this.open(any, interfaceName, ANY_DEPTH_MAX, undefined);
      return unpacked === undefined ? err("empty type URL") : ok(unpacked);
    } catch (e) {
      if (e instanceof ProtobufError) return err(e.message);
      throw e;
    }
  }

  private openInside(type: AnyMessageType, message: object, depth: number, budget: Budget | undefined): void {
    for (const step of this.stepsOf(type)) step(message as Fields, depth, budget);
  }

  /** An Any that is missing, or has no type URL, is left alone; the bounds hold for it too. */
  private open(
    any: Any | undefined,
    interfaceName: string,
    depth: number,
    budget: Budget = { left: ANY_COUNT_MAX },
  ): UnpackedAny | undefined {
    if (depth <= 0) throw new ProtobufError("max depth exceeded");
    if (budget.left <= 0) throw new ProtobufError("call limit exceeded");
    if (any === undefined || any.typeUrl === "") return undefined;
    budget.left--;
    const type = this.table.implementation(interfaceName, any.typeUrl);
    if (type === undefined) throw new ProtobufError(`type URL ${any.typeUrl} is no registered ${interfaceName}`);
    const before = this.opened.get(any);
    if (before !== undefined) return before;
    const value: object = type.decode(any.value);
    this.openInside(type, value, depth - 1, budget);
    const unpacked = { typeUrl: any.typeUrl, type, value };
    if (depth < ANY_DEPTH_MAX) {
      // Unknown fields and odd number forms do not survive in what a message carries along, and perhaps into the state.
      any.value = type.encode(value);
      this.opened.set(any, unpacked);
    }
    return unpacked;
  }

  private stepsOf(type: AnyMessageType): readonly Step[] {
    let steps = this.steps.get(type);
    if (steps === undefined) {
      steps = type.fields.flatMap((field) => this.stepFor(type, field) ?? []);
      this.steps.set(type, steps);
    }
    return steps;
  }

  private stepFor(owner: AnyMessageType, field: FieldInfo): Step | undefined {
    if (field.message === undefined) return undefined;
    const type = field.message();
    const each = type.typeName === ANY ? this.openAny(owner, field) : this.goInto(type);
    if (each === undefined) return undefined;
    const { prop, oneof } = field;
    if (field.repeated) {
      return (message, depth, budget) => {
        for (const item of message[prop] as readonly object[]) each(item, depth, budget);
      };
    }
    if (oneof !== undefined) {
      return (message, depth, budget) => {
        const member = message[oneof] as { readonly kind: string; readonly value: object } | undefined;
        if (member?.kind === prop) each(member.value, depth, budget);
      };
    }
    return (message, depth, budget) => each(message[prop] as object | undefined, depth, budget);
  }

  private openAny(owner: AnyMessageType, field: FieldInfo): ItemStep | undefined {
    const interfaceName = this.table.acceptedBy(owner, field);
    if (interfaceName === undefined) return undefined;
    return (any, depth, budget) => {
      this.open(any as Any | undefined, interfaceName, depth, budget);
    };
  }

  private goInto(type: AnyMessageType): ItemStep | undefined {
    if (!this.reachesAny(type, new Set())) return undefined;
    return (message, depth, budget) => {
      if (message !== undefined) this.openInside(type, message, depth, budget);
    };
  }

  /** Whether there is anything to open inside the type. */
  private reachesAny(type: AnyMessageType, seen: Set<AnyMessageType>): boolean {
    if (seen.has(type)) return false;
    seen.add(type);
    return type.fields.some((field) => {
      if (field.message === undefined) return false;
      const inner = field.message();
      return inner.typeName === ANY ? this.table.acceptedBy(type, field) !== undefined : this.reachesAny(inner, seen);
    });
  }
}

type ItemStep = (item: object | undefined, depth: number, budget: Budget | undefined) => void;
