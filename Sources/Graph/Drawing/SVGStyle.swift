/// How the picture looks, by day and by night.
enum SVGStyle {
  static let text = """
    .access { --ink: #1f2328; --dim: #59636e; --page: #ffffff; --card: #f6f8fa; --line: #d1d9e0; --arrow: #59636e;
      --good: #1a7f37; --bad: #cf222e; --new: #9a6700; font-family: system-ui, "Noto Sans", sans-serif;
      background: var(--page); }
    @media (prefers-color-scheme: dark) { .access { --ink: #e6edf3; --dim: #9198a1; --page: #0d1117; --card: #161b22;
      --line: #3d444d; --arrow: #9198a1; --good: #4ac26b; --bad: #ff8f87; --new: #e3a64a; } }
    .access .account { fill: var(--card); stroke: var(--line); } .access .heading { font-size: 14px; font-weight: 600; fill: var(--ink); }
    .access .node { fill: var(--page); stroke: var(--line); stroke-width: 1.5; } .access .role { stroke: var(--dim); }
    .access .outsider { stroke-dasharray: 4 3; }
    .access .name { font-size: 13px; fill: var(--ink); } .access .detail { font-size: 11px; fill: var(--dim); }
    .access .edge { fill: none; stroke: var(--arrow); stroke-width: 1.2; } .access .edge.assumes { stroke-width: 2; }
    .access .edge.unsure { stroke-dasharray: 5 4; }
    .access .label { font-size: 11px; fill: var(--dim); paint-order: stroke; stroke: var(--page); stroke-width: 4px; }
    .access .node.added, .access .edge.added { stroke: var(--good); stroke-width: 2.5; } .access .label.added { fill: var(--good); }
    .access .node.removed, .access .edge.removed { stroke: var(--bad); stroke-width: 2.5; } .access .label.removed { fill: var(--bad); }
    .access .node.changed, .access .edge.changed { stroke: var(--new); stroke-width: 2.5; } .access .label.changed { fill: var(--new); }
    """

  static let arrows =
    "<defs>"
    + GraphChange.allCases.map { change in
      let color =
        switch change {
        case .none: "arrow"
        case .added: "good"
        case .removed: "bad"
        case .changed: "new"
        }
      return
        "<marker id=\"arrow-\(change.rawValue)\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"9\" "
        + "markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"var(--\(color))\"/></marker>"
    }.joined() + "</defs>"
}
