/** Puts the parts of the peer-to-peer layer together. */
import type { FileFolder } from "../ports/disk.js";
import { toHex } from "../types/bytes.js";
import { parseIp } from "./ip.js";
import { formatNetAddress, type NetAddress } from "./net-address.js";
import type { SwitchOptions } from "./options.js";
import { AddressBook, type AddressBookOptions } from "./pex/address-book.js";
import { formatAddressBook, parseAddressBook } from "./pex/address-book-json.js";
import { pexChannel } from "./pex/messages.js";
import { ENSURE_PERIOD_MS, PexReactor } from "./pex/pex-reactor.js";
import { Switch } from "./switch.js";
import type { SwitchDeps } from "./switch-parts.js";

export interface PeerNetworkDeps extends SwitchDeps {
  /** Where the address book is kept: CometBFT's addrbook.json. */
  readonly addressBook: { readonly folder: FileFolder; readonly name: string };
}

/** A switch with address exchange where the options want it. Add the reactors, then start it. */
export function createSwitch(options: SwitchOptions, deps: PeerNetworkDeps): Switch {
  const made = new Switch(options, deps);
  if (!options.pex) return made;
  const log = deps.log.child({ module: "pex" });
  const { folder, name } = deps.addressBook;
  const book = openAddressBook(options, deps, () => made.chance());
  book.addPrivateIds(options.privateIds);
  const pex = new PexReactor(
    {
      seeds: options.seeds.filter((s) => s.id !== made.id),
      seedMode: options.seedMode,
      maxOutbound: options.maxOutbound,
      ensurePeriodMs: ENSURE_PERIOD_MS,
    },
    {
      switch: made,
      book,
      clock: deps.clock,
      log,
      async save() {
        try {
          await folder.replace(name, new TextEncoder().encode(formatAddressBook(book)));
        } catch (e) {
          log.error("the address book could not be saved", { file: name, error: (e as Error).message });
        }
      },
    },
  );
  made.addReactor([pexChannel], pex);
  made.addService({
    start() {
      addConfigured(book, options, made);
      pex.start();
    },
    stop: () => pex.stop(),
  });
  made.setAddressEvents({
    self(address) {
      log.info("the address is our own", { address: formatNetAddress(address) });
      book.addOurs(address);
    },
    good: (id) => book.markGood(id),
  });
  return made;
}

/** A damaged book is replaced: it can be filled again. */
function openAddressBook(options: SwitchOptions, deps: PeerNetworkDeps, chance: () => number): AddressBook {
  const { folder, name } = deps.addressBook;
  const bookOptions: AddressBookOptions = {
    strict: options.addressBookStrict,
    key: toHex(deps.random.bytes(12)),
    nowNs: () => deps.clock.nowNs(),
    chance,
  };
  const bytes = folder.read(name);
  if (bytes === undefined) return new AddressBook(bookOptions);
  const read = parseAddressBook(new TextDecoder().decode(bytes), bookOptions);
  if (!read.ok) {
    deps.log.warn("the address book cannot be read: starting an empty one", { file: name, reason: read.error });
    return new AddressBook(bookOptions);
  }
  const { book, dropped } = read.value;
  if (dropped > 0) deps.log.warn("damaged entries of the address book were dropped", { file: name, entries: dropped });
  return book;
}

/** Persistent peers are known to others through us, unless they are private. */
function addConfigured(book: AddressBook, options: SwitchOptions, made: Switch): void {
  const ours = made.listenAddress;
  const ourIp = ours && parseIp(ours.host);
  if (ours === undefined || ourIp === undefined) return;
  const source: NetAddress = { id: made.id, ip: ourIp, port: ours.port };
  book.addOurs(source);
  for (const { id, host, port } of options.persistentPeers) {
    const ip = parseIp(host);
    if (ip !== undefined && id !== made.id) book.add({ id, ip, port }, source);
  }
}
