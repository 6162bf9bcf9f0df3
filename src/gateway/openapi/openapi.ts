/** Describes REST in OpenAPI 3.1, from the same declarations that serve it.
 *  @spec https://spec.openapis.org/oas/v3.1.0 */
import type { AnyMessageType, FieldInfo } from "../../protobuf/message.js";
import type { HttpRule, MethodInfo, ServiceInfo } from "../../protobuf/service.js";

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type OpenApi = { readonly [key: string]: Json };

export interface OpenApiInfo {
  readonly title: string;
  readonly version: string;
}

/** Deeper message fields of a query string are left out: no request of ours has them. */
const QUERY_DEPTH_MAX = 3;
const JSON_TYPE = "application/json";
const INT64 = new Set(["int64", "uint64", "fixed64", "sfixed64"]);

/** Messages whose JSON is not an object of their fields. */
const WELL_KNOWN: { readonly [name: string]: OpenApi } = {
  "google.protobuf.Timestamp": { type: "string", format: "date-time" },
  "google.protobuf.Duration": { type: "string", pattern: "^-?[0-9]+(\\.[0-9]{1,9})?s$", examples: ["604800s"] },
  "google.protobuf.Any": {
    type: "object",
    description: "A message with its type.",
    required: ["@type"],
    properties: { "@type": { type: "string", examples: ["/cosmos.bank.v1beta1.MsgSend"] } },
    additionalProperties: true,
  },
  "google.protobuf.Empty": { type: "object" },
};

/** Options say more of a text than its kind. */
const SCALARS: { readonly [scalar: string]: OpenApi } = {
  "cosmos.Int": { type: "string", pattern: "^-?[0-9]+$", description: "A whole number." },
  "cosmos.Dec": { type: "string", pattern: "^-?[0-9]+(\\.[0-9]{1,18})?$", description: "A number of 18 decimals." },
  "cosmos.AddressString": { type: "string", description: "A bech32 address." },
  "cosmos.ValidatorAddressString": { type: "string", description: "A bech32 address of a validator's operator." },
  "cosmos.ConsensusAddressString": { type: "string", description: "A bech32 address of a validator's consensus key." },
};

class Schemas {
  readonly all = new Map<string, Json>();

  refTo(type: AnyMessageType): OpenApi {
    const known = WELL_KNOWN[type.typeName];
    if (known !== undefined) return known;
    if (!this.all.has(type.typeName)) {
      // Its place first: messages may hold themselves.
      this.all.set(type.typeName, {});
      this.all.set(type.typeName, this.objectOf(type));
    }
    return { $ref: `#/components/schemas/${type.typeName}` };
  }

  private objectOf(type: AnyMessageType): OpenApi {
    const properties = Object.fromEntries(type.fields.map((f) => [f.name, this.schemaOf(f)]));
    return { type: "object", ...(type.doc === undefined ? {} : { description: type.doc }), properties };
  }

  /** Of a field, with what the proto file says of it. */
  schemaOf(field: FieldInfo): OpenApi {
    const one = this.valueOf(field);
    const described: OpenApi = field.doc === undefined ? {} : { description: field.doc };
    return field.repeated === true ? { type: "array", items: one, ...described } : { ...one, ...described };
  }

  valueOf(field: FieldInfo): OpenApi {
    const { kind } = field;
    if (kind === "message") return this.refTo(field.message!());
    if (kind === "enum") return { type: "string", enum: Object.keys(field.enum!.values) };
    if (kind === "bool") return { type: "boolean" };
    if (kind === "bytes") return { type: "string", contentEncoding: "base64" };
    if (kind === "string") return SCALARS[String(field.options?.["cosmos_proto.scalar"])] ?? { type: "string" };
    if (kind === "double") return { type: "number" };
    if (INT64.has(kind))
      return { type: "string", format: kind.startsWith("u") || kind.startsWith("f") ? "uint64" : "int64" };
    return { type: "integer", format: kind.startsWith("u") || kind.startsWith("f") ? "uint32" : "int32" };
  }
}

/** @param services whose methods have routes */
export function openApi(services: readonly ServiceInfo[], info: OpenApiInfo): OpenApi {
  const schemas = new Schemas();
  const paths: Record<string, Record<string, Json>> = {};
  const tags: Json[] = [];
  const shapes = new Set<string>();
  for (const service of services) {
    const methods = Object.values(service.methods).filter(({ http }) => http.length > 0);
    if (methods.length === 0) continue;
    tags.push({ name: service.typeName, description: service.doc ?? `Questions to ${service.typeName}.` });
    for (const method of methods) {
      for (const [i, rule] of method.http.entries()) {
        // "{field=**}" takes the rest of the path; OpenAPI has no word for that.
        const path = rule.path.replace(/\{([^}=]+)=[^}]*\}/g, "{$1}");
        // Of routes that differ only in the names of their parameters the first answers.
        const shape = `${rule.verb} ${path.replace(/\{[^}]*\}/g, "{}")}`;
        if (shapes.has(shape)) continue;
        shapes.add(shape);
        (paths[path] ??= {})[rule.verb] = operation(schemas, service, method, rule, i);
      }
    }
  }
  const status = {
    type: "object",
    description: "What went wrong.",
    required: ["code", "message"],
    properties: {
      code: { type: "integer", description: "gRPC status code." },
      message: { type: "string" },
      details: { type: "array", items: WELL_KNOWN["google.protobuf.Any"]! },
    },
  };
  return {
    openapi: "3.1.0",
    info: { title: info.title, version: info.version, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    tags,
    // Nobody has to say who they are; gateways give those who do limits of their own.
    security: [{}, { apiKey: [] }, { token: [] }],
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: "apiKey", in: "header", name: "x-api-key" },
        token: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
      },
      schemas: { ...Object.fromEntries([...schemas.all].sort(([a], [b]) => (a < b ? -1 : 1))), Status: status },
    },
  };
}

function operation(schemas: Schemas, service: ServiceInfo, method: MethodInfo, rule: HttpRule, index: number): OpenApi {
  const inPath = [...rule.path.matchAll(/\{([^}=]+)(?:=[^}]*)?\}/g)].map((m) => m[1]!);
  const path = inPath.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: schemaAt(schemas, method.input, name),
  }));
  const query = rule.body === undefined ? queryFields(schemas, method.input, "", new Set(inPath), QUERY_DEPTH_MAX) : [];
  const height = {
    name: "x-cosmos-block-height",
    in: "header",
    description: "The height whose state answers; the latest when left out.",
    schema: { type: "string", pattern: "^[0-9]+$" },
  };
  const body: OpenApi =
    rule.body === undefined
      ? {}
      : { requestBody: { required: true, content: { [JSON_TYPE]: { schema: schemas.refTo(method.input) } } } };
  const suffix = index === 0 ? "" : `_${index + 1}`;
  return {
    tags: [service.typeName],
    operationId: `${service.typeName}.${method.name}${suffix}`,
    summary: method.doc ?? method.name,
    parameters: [...path, ...query, height],
    ...body,
    responses: {
      "200": {
        description: "The answer.",
        headers: {
          "x-cosmos-block-height": { description: "The height whose state answered.", schema: { type: "string" } },
        },
        content: { [JSON_TYPE]: { schema: schemas.refTo(method.output) } },
      },
      "400": failed("The request is not one that this method takes."),
      "404": failed("There is no such thing."),
      default: failed("The request failed."),
    },
  };
}

function failed(description: string): OpenApi {
  return { description, content: { [JSON_TYPE]: { schema: { $ref: "#/components/schemas/Status" } } } };
}

function schemaAt(schemas: Schemas, type: AnyMessageType, path: string): OpenApi {
  const [name, ...rest] = path.split(".");
  const field = type.fields.find((f) => f.name === name);
  if (field === undefined) return { type: "string" };
  return rest.length === 0 ? schemas.schemaOf(field) : schemaAt(schemas, field.message!(), rest.join("."));
}

/** Fields that a query string gives: those of sub-messages as "pagination.limit". */
function queryFields(
  schemas: Schemas,
  type: AnyMessageType,
  prefix: string,
  taken: ReadonlySet<string>,
  depth: number,
): Json[] {
  return type.fields.flatMap((field): Json[] => {
    const name = `${prefix}${field.name}`;
    if (taken.has(name)) return [];
    const sub = field.message?.();
    if (sub !== undefined && WELL_KNOWN[sub.typeName] === undefined) {
      return field.repeated === true || depth === 0 ? [] : queryFields(schemas, sub, `${name}.`, taken, depth - 1);
    }
    const { description, ...schema } = schemas.schemaOf(field);
    return [{ name, in: "query", ...(description === undefined ? {} : { description }), schema }];
  });
}
