/** Shows openapi.json: each route with what it takes, and a form that sends it. */
const list = document.getElementById("list");
const filter = document.getElementById("filter");

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** An example value by a schema; references are followed as deep as a page can show. */
function sample(api, schema, depth = 4) {
  if (schema.$ref !== undefined) {
    return depth === 0 ? {} : sample(api, api.components.schemas[schema.$ref.split("/").at(-1)], depth - 1);
  }
  if (schema.examples !== undefined) return schema.examples[0];
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "array") return depth === 0 ? [] : [sample(api, schema.items, depth - 1)];
  if (schema.type === "object") {
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([k, v]) => [k, sample(api, v, depth)]));
  }
  if (schema.type === "boolean") return false;
  return schema.type === "integer" || schema.type === "number" ? 0 : (schema.format ?? "text");
}

function form(path, verb, operation) {
  const inputs = operation.parameters.map((parameter) => {
    const input = element("input", { name: parameter.name, required: parameter.required === true });
    const kind = parameter.in === "path" ? " (in the path)" : parameter.in === "header" ? " (header)" : "";
    return { parameter, input, label: element("label", {}, `${parameter.name}${kind}`, input) };
  });
  const output = element("pre", { hidden: true, tabIndex: 0 });
  const send = element("button", { type: "submit", textContent: "Send" });
  const made = element("form", { className: "fields" }, ...inputs.map(({ label }) => label), send);
  made.addEventListener("submit", async (event) => {
    event.preventDefault();
    let target = path;
    const query = new URLSearchParams();
    const headers = {};
    for (const { parameter, input } of inputs) {
      if (parameter.in === "path") target = target.replace(`{${parameter.name}}`, encodeURIComponent(input.value));
      else if (input.value !== "" && parameter.in === "query") query.append(parameter.name, input.value);
      else if (input.value !== "") headers[parameter.name] = input.value;
    }
    const text = query.size === 0 ? target : `${target}?${query}`;
    output.hidden = false;
    output.textContent = `${verb.toUpperCase()} ${text} …`;
    try {
      const response = await fetch(text, { headers });
      const body = await response.text();
      let shown = body;
      try {
        shown = JSON.stringify(JSON.parse(body), undefined, 2);
      } catch {
        // Not JSON: as it came.
      }
      output.textContent = `${verb.toUpperCase()} ${text}\n${response.status}\n\n${shown}`;
    } catch (error) {
      output.textContent = `${verb.toUpperCase()} ${text}\n${error.message}`;
    }
  });
  return verb === "get" ? [made, output] : [];
}

function route(api, path, verb, operation) {
  const body = operation.requestBody?.content["application/json"].schema;
  const answer = operation.responses["200"].content["application/json"].schema;
  const inside = element("div", { className: "inside" });
  const details = element(
    "details",
    {},
    element(
      "summary",
      {},
      element("span", { className: "verb", textContent: verb }),
      element("code", { textContent: path }),
    ),
    inside,
  );
  details.addEventListener("toggle", () => {
    if (inside.childElementCount > 0) return;
    inside.append(element("p", { textContent: operation.summary }), ...form(path, verb, operation));
    const show = (title, schema) =>
      inside.append(
        element("p", { textContent: title }),
        element("pre", { tabIndex: 0, textContent: JSON.stringify(sample(api, schema), undefined, 2) }),
      );
    if (body !== undefined) show("It takes:", body);
    show("It answers:", answer);
  });
  details.dataset.text = `${path} ${operation.summary} ${operation.operationId}`.toLowerCase();
  return details;
}

function render(api) {
  document.getElementById("title").textContent = `${api.info.title} ${api.info.version}`;
  document.title = api.info.title;
  const sections = api.tags.map(({ name }) => {
    const routes = Object.entries(api.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs)
        .filter(([, operation]) => operation.tags.includes(name))
        .map(([verb, operation]) => route(api, path, verb, operation)),
    );
    return element("section", {}, element("h2", { textContent: name }), ...routes);
  });
  list.replaceChildren(...sections);
  filter.addEventListener("input", () => {
    const wanted = filter.value.trim().toLowerCase();
    for (const section of sections) {
      let shown = 0;
      for (const details of section.querySelectorAll("details")) {
        details.hidden = !details.dataset.text.includes(wanted);
        if (!details.hidden) shown++;
      }
      section.hidden = shown === 0;
    }
  });
}

try {
  const response = await fetch("/docs/openapi.json");
  if (!response.ok) throw new Error(`openapi.json: status ${response.status}`);
  render(await response.json());
} catch (error) {
  list.replaceChildren(element("p", { role: "alert", textContent: `The reference cannot be shown: ${error.message}` }));
}
