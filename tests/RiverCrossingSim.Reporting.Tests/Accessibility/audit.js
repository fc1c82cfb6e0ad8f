// Shows each page in a frame of its own, lets axe look at it, and leaves what it found as the text of the document.
(async () => {
  const found = [];
  for (const page of pages) {
    const frame = document.createElement("iframe");
    frame.title = page.name;
    frame.style.width = `${page.width}px`;
    frame.style.height = "900px";
    const loaded = new Promise(done => (frame.onload = done));
    frame.srcdoc = page.html;
    document.body.append(frame);
    await loaded;
    const script = frame.contentDocument.createElement("script");
    script.textContent = axeSource;
    frame.contentDocument.head.append(script);
    const view = frame.contentWindow;
    const result = await view.axe.run(frame.contentDocument, {
      runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    });
    found.push({
      name: page.name,
      isDark: view.matchMedia("(prefers-color-scheme: dark)").matches,
      width: view.innerWidth,
      passed: result.passes.map(rule => rule.id),
      violated: result.violations.map(rule => ({
        rule: rule.id,
        help: rule.help,
        nodes: rule.nodes.map(node => node.html.slice(0, 200)),
      })),
    });
    frame.remove();
  }
  document.body.textContent = JSON.stringify(found);
})().catch(fault => (document.body.textContent = `The audit failed: ${fault}`));
