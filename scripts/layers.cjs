/** The import table of ARCHITECTURE.md as data: folder → folders it may import. A folder may always import itself. */
const core = ["types", "protobuf", "gen"];
module.exports.layers = {
  types: [],
  protobuf: ["types"],
  gen: ["protobuf", "types"],
  crypto: [...core],
  ports: ["types", "gen"],
  codec: [...core, "crypto"],
  store: [...core, "crypto", "codec", "ports"],
  chain: [...core, "codec", "crypto"],
  light: [...core, "codec", "crypto", "chain"],
  consensus: [...core, "codec", "crypto", "chain"],
  reactors: [...core, "codec", "crypto", "chain", "light", "consensus", "abci"],
  abci: [...core, "codec"],
  sdk: [...core, "codec", "crypto", "store", "abci"],
  p2p: [...core, "codec", "crypto", "ports"],
  engine: [...core, "chain", "light", "consensus", "reactors", "abci", "p2p", "ports", "codec", "crypto"],
  app: [...core, "sdk", "store", "codec", "crypto", "abci", "modules"],
  adapters: [...core, "ports", "codec", "crypto", "chain", "abci", "store"],
  gateway: [...core, "codec", "chain", "abci", "sdk/query", "ports"],
  config: ["types"],
  node: [...core, "crypto", "codec", "store", "chain", "light", "consensus", "reactors", "abci", "sdk", "ports", "engine", "p2p", "app", "adapters", "gateway", "config"],
  cli: [...core, "node", "app", "config", "sdk", "chain", "codec", "crypto", "adapters", "abci"],
};
/** Packages that code without Node and without promises may use. */
module.exports.pureFolders = ["types", "protobuf", "gen", "crypto", "codec", "store", "chain", "light", "consensus", "reactors", "abci", "sdk", "ports", "app"];
