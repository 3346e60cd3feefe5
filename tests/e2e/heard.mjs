// What a screen reader is told: Chromium's own accessibility tree, a line each, as a person would hear it.

/** Opens the tree of a page; the answer reads a part of it. */
export async function listener(page) {
  const client = await page.context().newCDPSession(page);
  await client.send("Accessibility.enable");
  const node = async (selector) => {
    const { root } = await client.send("DOM.getDocument");
    const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    if (!nodeId) throw new Error(`nothing is ${selector}`);
    return nodeId;
  };
  return {
    /** One element: its role, its name, its states. */
    one: async (selector) => {
      const nodeId = await node(selector);
      const { nodes } = await client.send("Accessibility.getPartialAXTree", { nodeId, fetchRelatives: false });
      return line(nodes[0]);
    },
    /** Everything below an element, and itself, that is told. */
    all: async (selector) => {
      const { nodes } = await client.send("Accessibility.queryAXTree", { nodeId: await node(selector) });
      return nodes.filter((node) => !node.ignored && !SILENT.has(node.role?.value)).map(line);
    },
  };
}

// Parts that say nothing themselves.
const SILENT = new Set(["none", "generic", "InlineTextBox", "paragraph", "LineBreak"]);

// The states that are said.
const SAID = {
  disabled: (value) => value && "unavailable",
  pressed: (value) => (value === "true" ? "pressed" : "not pressed"),
  checked: (value) => (value === "true" ? "checked" : "not checked"),
  expanded: (value) => (value ? "expanded" : "collapsed"),
  hasPopup: (value) => value && `opens a ${value}`,
  live: (value) => value,
  atomic: (value) => value && "whole",
  level: (value) => `level ${value}`,
};

function line({ role, name, properties = [] }) {
  const states = Object.keys(SAID).flatMap((state) => {
    const property = properties.find(({ name }) => name === state);
    return (property && SAID[state](property.value.value)) || [];
  });
  // Marks of direction and the width of a space are for the eye.
  const words = name?.value?.replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/[\u00a0\u202f]/g, " ");
  return [role.value, words && `“${words}”`, ...states].filter(Boolean).join(" ");
}
