/** What tests ask inside a page of the browser. A script of its own: the tests' types know nothing of a browser's. */
(() => {
  const parse = (css) => {
    const [a = 0, b = 0, c = 0, alpha = 1] = (css.match(/-?[0-9.]+/g) ?? []).map(Number);
    return css.startsWith("color(srgb") ? [a * 255, b * 255, c * 255, alpha] : [a, b, c, alpha];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const luminance = ([r, g, b]) => {
    const part = (v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const behind = (element) => {
    const colour = parse(getComputedStyle(element).backgroundColor);
    if (colour[3] === 1) return colour;
    return over(colour, element.parentElement === null ? [255, 255, 255, 1] : behind(element.parentElement));
  };
  const moved = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput && entry.value > 0.02) moved.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });

  window.inPage = {
    /** Texts whose colour is too near that of what is behind them, by WCAG 2.2 AA. */
    weakContrasts() {
      const weak = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent.trim();
        const isHidden = element.closest("script, noscript, .hidden, .skip") !== null || !element.checkVisibility();
        if (text === "" || isHidden) continue;
        const style = getComputedStyle(element);
        const size = Number.parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        const back = behind(element);
        const [light, dark] = [luminance(over(parse(style.color), back)), luminance(back)].sort((x, y) => y - x);
        const ratio = (light + 0.05) / (dark + 0.05);
        const wanted = isLarge ? 3 : 4.5;
        if (ratio < wanted) weak.push({ text, ratio, wanted });
      }
      return weak;
    },
    overflow: () => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    background: () => getComputedStyle(document.body).backgroundColor,
    /** Where the keyboard is, and whether one sees it. */
    focus() {
      const on = document.activeElement;
      const style = getComputedStyle(on);
      const isSeen = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      const name = on.id || on.textContent.trim() || on.getAttribute("aria-label") || on.tagName;
      return { name, isSeen: isSeen && on.getBoundingClientRect().width > 1 };
    },
    /** How much of the page has moved, each time that it did, by no doing of the user. */
    moved: () => moved,
    clipboard: () => navigator.clipboard.readText(),
    place: () => location.hash,
    /** Stands in for the wallet: `suggested` and `sign` are the test's. @param pubkey bytes as numbers */
    keplr(address, pubkey) {
      const enabled = [];
      const sign = async (signer, doc) => {
        const { bodyBytes: body, authInfoBytes: auth, chainId, accountNumber: number } = doc;
        return { signed: doc, signature: await window.sign(signer, [...body], [...auth], chainId, String(number)) };
      };
      window.keplr = {
        experimentalSuggestChain: (chain) => window.suggested(chain),
        enable: async (id) => void enabled.push(id),
        getOfflineSigner(id) {
          if (!enabled.includes(id)) throw new Error("Keplr was not enabled");
          const accounts = [{ address, algo: "secp256k1", pubkey: Uint8Array.from(pubkey) }];
          return { getAccounts: async () => accounts, signDirect: sign };
        },
      };
    },
  };
})();
