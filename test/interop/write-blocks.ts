/** A process that makes large blocks on a home and says how far it is, until it is killed. */
import { filling, openHome } from "./kvstore-home.js";

const node = await openHome(process.argv[2]!, 50);
const mempool = filling(node);
await node.engine.start();
setInterval(() => {
  mempool.more();
  process.stdout.write(`${mempool.sent} ${node.engine.chainState().lastBlockHeight}\n`);
}, 20);
