/// How the report looks in a browser, by day and by night, on a screen and on paper.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --page: #ffffff; --card: #f6f8fa;
      --line: #d1d9e0; --good: #116329; --bad: #b3261e; --attention: #8a5300; }
    @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9198a1; --page: #0d1117;
      --card: #161b22; --line: #3d444d; --good: #4ac26b; --bad: #ff8f87; --attention: #e3a64a; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--text);
      font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; }
    main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.35rem; line-height: 1.35; overflow-wrap: anywhere; }
    h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
    code, pre { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
    code { background: var(--card); border-radius: 4px; padding: .1em .3em; overflow-wrap: anywhere;
      white-space: pre-wrap; }
    pre { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem;
      overflow-x: auto; margin: .25rem 0; }
    pre .added { color: var(--good); } pre .removed { color: var(--bad); }
    .summary { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .75rem; margin: 1rem 0; }
    .summary div { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; }
    .summary dt { color: var(--dim); font-size: .85rem; } .summary dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
    ul { list-style: none; margin: .25rem 0; padding-left: 1.4rem; } section > ul { padding-left: 1.2rem; }
    li { margin: .15rem 0; position: relative; overflow-wrap: anywhere; }
    li::before { position: absolute; left: -1.1rem; font-weight: 700; }
    li.added::before { content: "+"; color: var(--good); } li.removed::before { content: "−"; color: var(--bad); }
    li.changed::before { content: "~"; color: var(--attention); } li.warning::before { content: "!"; color: var(--bad); }
    .dim { color: var(--dim); } .good { color: var(--good); } .bad { color: var(--bad); font-weight: 600; }
    .attention { color: var(--attention); font-weight: 600; }
    details { border: 1px solid var(--line); border-radius: 8px; padding: .4rem .8rem; margin: .6rem 0; }
    summary { cursor: pointer; overflow-wrap: anywhere; } details[open] > summary { margin-bottom: .3rem; }
    .wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
    th { color: var(--dim); font-weight: 600; }
    figure { margin: .5rem 0; overflow-x: auto; } figure svg { max-width: 100%; height: auto; }
    @media print { details { break-inside: avoid; } }
    """
}
