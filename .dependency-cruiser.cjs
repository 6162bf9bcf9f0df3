const { layers, pureFolders } = require("./scripts/layers.cjs");

const pathOf = (folder) => (folder === "modules" ? "^modules/" : `^src/${folder}/`);

const layerRules = Object.entries(layers).map(([folder, allowed]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import ${allowed.length > 0 ? allowed.join(", ") : "nothing"} (the import table of ARCHITECTURE.md)`,
  severity: "error",
  from: { path: pathOf(folder), pathNot: "\\.test\\.ts$" },
  to: { path: "^(src|modules)/", pathNot: [folder, ...allowed].map(pathOf) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "modules-use-the-framework-alone",
      comment: "a module imports types, gen, sdk and itself; the wiring file joins modules",
      severity: "error",
      from: { path: "^modules/([^/]+)/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(src|modules)/", pathNot: ["^src/(types|protobuf|gen|sdk)/", "^modules/$1/"] },
    },
    {
      name: "pure-folders-have-no-node",
      severity: "error",
      from: { path: [`^src/(${pureFolders.join("|")})/`, "^modules/"], pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-tests-in-production",
      severity: "error",
      from: { pathNot: "(\\.test\\.ts$|^test/|^bench/)" },
      to: { path: "(\\.test\\.ts$|^test/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.test.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".cjs", ".json"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
