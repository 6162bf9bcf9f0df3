/** All messages that one application speaks, found by name or type URL, with the interfaces that an Any may hold and the
 *  signers that a message names. Built once from the proto files that the application wires.
 *  @spec cosmos-sdk v0.53 codec/types/interface_registry.go */
import { Any } from "../gen/google/protobuf/any.js";
import type { AnyMessageType, FieldInfo, MessageType } from "../protobuf/message.js";
import type { FileInfo, MethodInfo, ServiceInfo } from "../protobuf/service.js";
import type { Result } from "../types/result.js";
import { AnyUnpacker, type UnpackedAny } from "./any-unpacker.js";
import { CORE_FILES } from "./core-files.js";
import { ACCEPTED, IMPLEMENTATIONS, MSG_INTERFACE, MSG_RESPONSE_INTERFACE } from "./interfaces.js";
import { type AddressParser, SignerReader } from "./signers.js";
import { UnknownFieldScanner } from "./unknown-fields.js";

export interface RegistryOptions {
  readonly files: readonly FileInfo[];
  /** Turns address text into bytes or says what is wrong; the bech32 prefixes are the chain's configuration. */
  readonly addresses: { readonly account: AddressParser; readonly validator: AddressParser };
}

export interface MsgMethod {
  readonly service: ServiceInfo;
  readonly method: MethodInfo;
  /** Of the request, for example "/cosmos.bank.v1beta1.MsgSend". */
  readonly typeUrl: string;
}

function listOf(option: unknown): readonly string[] {
  return Array.isArray(option) ? option.map(String) : option === undefined ? [] : [String(option)];
}

function isMsgService(service: ServiceInfo): boolean {
  return service.options?.["cosmos.msg.v1.service"] === true;
}

export class Registry {
  private readonly messages = new Map<string, AnyMessageType>();
  /** By type URL: what an Any may hold at all. */
  private readonly packable = new Map<string, AnyMessageType>();
  private readonly byInterface = new Map<string, Map<string, AnyMessageType>>();
  private readonly methods = new Map<string, MsgMethod>();
  private readonly scanner: UnknownFieldScanner;
  private readonly unpacker: AnyUnpacker;
  private readonly signerReader: SignerReader;
  /** Bytes of an account address. Never throws. */
  readonly parseAddress: AddressParser;

  /** @throws Error when two types share a name, two methods a request, or a request says nobody who must sign it */
  constructor(options: RegistryOptions) {
    const files = new Set([...CORE_FILES, ...options.files]);
    for (const file of files) this.addMessages(file);
    for (const file of files) this.addServices(file);
    for (const [name, types] of Object.entries(IMPLEMENTATIONS)) {
      for (const typeName of types) {
        const type = this.messages.get(typeName);
        if (type !== undefined) this.addImplementation(name, type);
      }
    }
    this.scanner = new UnknownFieldScanner((typeUrl) => this.packable.get(typeUrl));
    this.unpacker = new AnyUnpacker(this);
    this.signerReader = new SignerReader(options.addresses);
    this.parseAddress = options.addresses.account;
    for (const { method } of this.methods.values()) {
      const fault = this.signerReader.fault(method.input);
      if (fault !== undefined) throw new Error(fault);
    }
  }

  private addMessages(file: FileInfo): void {
    for (const type of file.messages) {
      const known = this.messages.get(type.typeName);
      if (known !== undefined && known !== type) throw new Error(`message ${type.typeName} is declared twice`);
      this.messages.set(type.typeName, type);
      for (const name of listOf(type.options["cosmos_proto.implements_interface"])) this.addImplementation(name, type);
    }
  }

  private addServices(file: FileInfo): void {
    for (const service of file.services) {
      if (!isMsgService(service)) continue;
      for (const method of Object.values(service.methods)) {
        const typeUrl = `/${method.input.typeName}`;
        if (this.methods.has(typeUrl)) throw new Error(`${typeUrl} is the request of two methods`);
        this.methods.set(typeUrl, { service, method, typeUrl });
        this.addImplementation(MSG_INTERFACE, method.input);
        this.addImplementation(MSG_RESPONSE_INTERFACE, method.output);
      }
    }
  }

  private addImplementation(interfaceName: string, type: AnyMessageType): void {
    const typeUrl = `/${type.typeName}`;
    let types = this.byInterface.get(interfaceName);
    if (types === undefined) {
      types = new Map();
      this.byInterface.set(interfaceName, types);
    }
    types.set(typeUrl, type);
    this.packable.set(typeUrl, type);
  }

  /** By full name, any message of the files. */
  message(typeName: string): AnyMessageType | undefined {
    return this.messages.get(typeName);
  }

  /** What a type URL in an Any names; undefined when it is not packable here. */
  resolve(typeUrl: string): AnyMessageType | undefined {
    return this.packable.get(typeUrl);
  }

  /** Names of the interfaces that have implementations, sorted. */
  interfaces(): readonly string[] {
    return [...this.byInterface.keys()].sort();
  }

  /** Type URLs of the implementations, sorted. */
  implementations(interfaceName: string): readonly string[] {
    return [...(this.byInterface.get(interfaceName)?.keys() ?? [])].sort();
  }

  implementation(interfaceName: string, typeUrl: string): AnyMessageType | undefined {
    return this.byInterface.get(interfaceName)?.get(typeUrl);
  }

  /** The interface that an Any field takes; undefined when it takes anything packable. */
  acceptedBy(owner: AnyMessageType, field: FieldInfo): string | undefined {
    const option = field.options?.["cosmos_proto.accepts_interface"];
    return option === undefined ? ACCEPTED[`${owner.typeName}.${field.name}`] : String(option);
  }

  /** The transaction method that takes this request. */
  msgMethod(typeUrl: string): MsgMethod | undefined {
    return this.methods.get(typeUrl);
  }

  /** In order of the files. */
  msgMethods(): readonly MsgMethod[] {
    return [...this.methods.values()];
  }

  pack<T>(type: MessageType<T>, message: T): Any {
    return Any.from({ typeUrl: `/${type.typeName}`, value: type.encode(message) });
  }

  /** Decodes what an Any holds, and what nests in it, whose bytes are replaced by the canonical ones, as in Go. Nested
   *  Anys can then be asked for at no cost. Never throws; an empty type URL and a type that the interface does not take
   *  are errors. */
  unpack(any: Any, interfaceName: string): Result<UnpackedAny> {
    return this.unpacker.unpack(any, interfaceName);
  }

  /** Whether non-critical unknown fields are there, or why the bytes are refused. Never throws. */
  checkFields(bytes: Uint8Array, type: AnyMessageType, allowNonCritical: boolean): Result<boolean> {
    return this.scanner.check(bytes, type, allowNonCritical);
  }

  /** Addresses that must sign the message, by its cosmos.msg.v1.signer option; with doubles, in order. Never throws. */
  signers(type: AnyMessageType, message: object): Result<readonly Uint8Array[]> {
    return this.signerReader.signers(type, message);
  }
}
