/// The page's style sheet. System fonts, light and dark, a phone's width and paper; no request leaves the page.
enum PageStyle {
  static let text = [colours, page, head, tables, flags, charts, sources, narrow, paper].joined(separator: "\n")

  private static let colours = """
    :root {
      --paper: #fdfdfb; --ink: #1c1d1f; --soft: #5b5e63; --line: #dcdcd6; --faint: #f3f3ee;
      --alarm: #a3271f; --alarm-ground: #fbf1ef; --caution: #7d5500; --good: #22613f; --link: #1d4f80; --bar: #51718f;
      --sans: "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif;
      --serif: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun, serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #17181a; --ink: #e6e5e1; --soft: #a3a5a8; --line: #37393c; --faint: #202224;
        --alarm: #f0897e; --alarm-ground: #2a1d1c; --caution: #dfb45c; --good: #86c9a2; --link: #8fbce8; --bar: #7d9ab5;
      }
    }
    """

  private static let page = """
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
    body { font: 1rem/1.7 var(--sans); max-width: 68rem; margin: 0 auto; padding: 2.5rem 1.5rem 5rem; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
    a:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    p, ul, dl { max-width: 42rem; margin: .6rem 0; }
    section { margin-top: 3.5rem; }
    h2 { font-size: 1.45rem; line-height: 1.35; margin: 0 0 .8rem; padding-top: .7rem; border-top: 3px solid var(--ink); }
    h3 { font-size: 1.05rem; margin: 2rem 0 .4rem; }
    h4 { font-size: 1rem; margin: 0; line-height: 1.5; }
    small, .note, .unit { color: var(--soft); font-size: .85rem; }
    code { font: .84em ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; background: var(--faint); padding: .1em .35em; border-radius: 3px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 3; }
    .permalink { color: var(--soft); text-decoration: none; margin-left: .4em; font-weight: normal; opacity: 0; }
    th .permalink { position: absolute; right: 0; margin: 0; }
    :hover > .permalink, .permalink:focus { opacity: 1; }
    :target { background: color-mix(in srgb, var(--caution) 14%, var(--paper)); }
    section:target { background: none; }
    """

  private static let head = """
    h1 { font: 600 2.15rem/1.3 var(--serif); margin: 0 0 .6rem; text-wrap: balance; }
    .summary { font-size: 1.08rem; max-width: 46rem; }
    .metrics { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1.2rem 2rem; padding: 1.4rem 0 0; margin: 1.6rem 0 0; max-width: none; }
    .metrics li { border-top: 1px solid var(--line); padding-top: .6rem; line-height: 1.45; }
    .metrics a { color: inherit; text-decoration: none; display: block; }
    .metrics a:hover .label { text-decoration: underline; }
    .metrics strong { display: block; font: 600 2.3rem/1.25 var(--sans); }
    .metrics small { font-size: .95rem; font-weight: normal; margin-left: .3em; }
    .metrics .label, .metrics .remark { display: block; font-size: .88rem; }
    .metrics .remark { color: var(--soft); }
    .metrics .tone-alarm { border-top: 3px solid var(--alarm); padding-top: calc(.6rem - 2px); }
    .metrics .tone-alarm strong { color: var(--alarm); }
    .metrics .tone-caution strong { color: var(--caution); }
    nav { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin-top: 2rem; padding: .6rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .9rem; }
    nav a { text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    """

  private static let tables = """
    .table { overflow-x: auto; margin: 1.2rem 0 .4rem; width: fit-content; min-width: 100%; max-width: calc(100vw - max(0px, (100vw - 68rem) / 2) - 4rem); }
    table { border-collapse: collapse; font-size: .9rem; line-height: 1.45; min-width: 60%; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
    caption small { font-weight: normal; margin-left: 1em; }
    th, td { padding: .38rem .7rem; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 1px solid var(--ink); font-weight: 600; white-space: nowrap; }
    tbody th { font-weight: normal; max-width: 24rem; }
    .name { display: flex; justify-content: space-between; gap: .2rem 1.2rem; }
    .name > :nth-child(2) { color: var(--soft); white-space: nowrap; } tbody .name:has(> :nth-child(2)) { min-width: 15rem; }
    th:first-child { position: sticky; left: 0; background: var(--paper); z-index: 1; padding-left: 0; }
    tr:target th:first-child { background: color-mix(in srgb, var(--caution) 14%, var(--paper)); }
    tr.again .name > :first-child { color: var(--soft); }
    tr:not(.again) > th, tr:not(.again) > td { border-top: 1px solid var(--line); }
    tr:has(+ tr.again) > * { border-bottom-color: transparent; }
    .depth-1 { padding-left: 1.2em; } .depth-2 { padding-left: 2.4em; } .depth-3 { padding-left: 3.6em; } .depth-4 { padding-left: 4.8em; }
    tbody th.depth-1 { padding-left: 1.2em; } tbody th.depth-2 { padding-left: 2.4em; } tbody th.depth-3 { padding-left: 3.6em; } tbody th.depth-4 { padding-left: 4.8em; }
    td.words { color: var(--soft); min-width: 5rem; max-width: 15rem; } td a, td .state, .badge { white-space: nowrap; }
    .figures, .changes { text-align: right; white-space: nowrap; }
    .changes { font-size: .84rem; padding-left: 0; } th.changes { font-size: .84rem; }
    thead .changes { color: var(--soft); font-weight: normal; }
    td.figures { padding-right: 1.4em; }
    thead th.figures { padding-right: 1.4em; }
    .source { color: inherit; text-decoration-line: underline; text-decoration-style: dotted; text-decoration-color: var(--soft); }
    .source:hover { color: var(--link); text-decoration-style: solid; }
    .mark { display: inline-block; width: 0; overflow: visible; text-decoration: none; color: var(--caution); cursor: help; }
    .state { color: var(--soft); font-size: .84rem; }
    .state::before { content: "〔"; } .state::after { content: "〕"; }
    .change b { font-weight: 600; } .change .amount { color: var(--soft); } .sign { margin-right: .3em; font-size: .8em; }
    sup { font-size: .75em; line-height: 0; color: var(--caution); margin-left: .15em; }
    .footnotes { list-style: none; padding: 0; margin: .3rem 0 0; font-size: .82rem; color: var(--soft); max-width: none; display: flex; flex-wrap: wrap; gap: 0 1.5em; }
    """

  private static let flags = """
    .badge { display: inline-block; font-size: .78rem; font-weight: 600; line-height: 1.5; padding: 0 .55em; border: 1px solid currentColor; border-radius: 2px; white-space: nowrap; vertical-align: .08em; color: var(--soft); }
    .badge.tone-alarm { color: var(--alarm); } .badge.tone-caution { color: var(--caution); } .badge.tone-good { color: var(--good); }
    .flag { margin: 1.1rem 0; padding: .9rem 1.2rem; border-left: 3px solid var(--line); background: var(--faint); }
    .flag.tone-alarm { border-left-color: var(--alarm); background: var(--alarm-ground); }
    .flag.tone-caution { border-left-color: var(--caution); } .flag.tone-good { border-left-color: var(--good); background: none; }
    @media (min-width: 56rem) { .moves { display: grid; grid-template: auto 1fr / 21rem 1fr; column-gap: 2rem; } .moves > :is(h3, h4) { grid-column: 1; } .moves > .movement { grid-column: 1; } .moves > .about { grid-column: 2; grid-row: 1 / span 2; } .moves > .about > :first-child { margin-top: 0; } }
    .flag h3, .flag h4 { font-size: 1rem; margin: 0; line-height: 1.5; }
    .flag p { margin: .4rem 0 0; font-size: .92rem; }
    .flag blockquote p { margin: 0; }
    .flag:target { outline: 2px solid var(--caution); }
    .flag .movement { display: flex; flex-wrap: wrap; align-content: flex-start; align-items: flex-end; gap: .2rem .9rem; font-size: 1.4rem; line-height: 1.3; font-weight: 600; margin: .5rem 0 .6rem; max-width: none; }
    .movement .end small { display: block; font-weight: normal; font-size: .8rem; }
    .movement .unit { margin-left: .3em; font-weight: normal; } .movement .arrow { color: var(--soft); font-weight: normal; }
    .movement .change { font-size: 1rem; flex-basis: 100%; } .movement b + .amount { margin-left: .4em; }
    .tone-alarm .movement .change { color: var(--alarm); } .tone-alarm .movement .amount { color: inherit; }
    .flag .links { color: var(--soft); font-size: .85rem; } .links code { white-space: nowrap; }
    .quote { margin: .5rem 0; max-width: 42rem; } blockquote { margin: 0; padding-left: .9rem; border-left: 2px solid var(--line); font-family: var(--serif); }
    blockquote p { margin: 0; } figcaption { color: var(--soft); font-size: .85rem; }
    .definitions { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; max-width: 52rem; font-size: .92rem; }
    dt { font-weight: 600; } dd { margin: 0; }
    """

  private static let charts = """
    .charts { display: flex; flex-wrap: wrap; gap: 1.4rem 2.6rem; margin: 1.2rem 0 1.6rem; }
    .chart { margin: 0; max-width: 100%; } .chart strong { display: block; color: var(--ink); font-size: .92rem; }
    .plot { overflow-x: auto; } svg { display: block; font: 11px var(--sans); fill: var(--ink); }
    .bar { fill: var(--bar); } .hollow { fill: none; stroke: var(--bar); stroke-dasharray: 3 2; }
    .base { stroke: var(--soft); stroke-width: 1; } line.mark { stroke: var(--ink); stroke-width: 2; }
    text.year, text.gap { fill: var(--soft); }
    """

  private static let sources = """
    .document { margin-top: 2rem; } .document h3 { margin-bottom: 0; }
    ol.sources { padding-left: 2.6rem; max-width: 52rem; font-size: .9rem; }
    .sources li { margin: .5rem 0; padding: .1rem .3rem; } .sources li::marker { color: var(--soft); }
    .place { color: var(--soft); margin-right: .7em; } q { font-family: var(--serif); } :lang(zh) q { quotes: "“" "”" "‘" "’"; }
    .uses { display: block; color: var(--soft); font-size: .85rem; }
    """

  private static let narrow = """
    @media (max-width: 40rem) {
      body { padding: 1.4rem 1rem 4rem; } h1 { font-size: 1.6rem; } section { margin-top: 2.6rem; }
      .metrics { grid-template-columns: 1fr 1fr; gap: 1rem; } .metrics strong { font-size: 1.8rem; }
      .table { margin-right: -1rem; width: auto; min-width: 0; max-width: none; } th, td { padding: .38rem .5rem; }
      tbody th { max-width: 9rem; } .name { flex-direction: column; gap: 0; } tbody .name:has(> :nth-child(2)) { min-width: 7.5rem; } thead .name > :nth-child(2) { display: none; } th:first-child { box-shadow: 1px 0 0 var(--line); padding-right: .6rem; }
      .flag { margin-left: -1rem; margin-right: -1rem; padding: .9rem 1rem; } .flag .movement { font-size: 1.25rem; }
      .definitions { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } .charts { gap: 1.2rem 1.6rem; }
      .permalink { display: none; }
    }
    """

  private static let paper = """
    @media print {
      @page { size: A4; margin: 16mm 14mm; }
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --faint: #fff; --alarm: #7a1710; --alarm-ground: #fff; --caution: #5c3f00; --good: #123d26; --link: #000; --bar: #777; }
      html { font-size: 10pt; } body { max-width: none; padding: 0; }
      nav, .skip, .permalink { display: none; }
      section { margin-top: 1.6rem; } h2, h3, h4, caption { break-after: avoid; } .flag, .chart, tr, li { break-inside: avoid; }
      thead { display: table-header-group; } .table { overflow: visible; max-width: none; } table { font-size: 7.5pt; }
      th:first-child { position: static; } th, td { padding: .2rem .35rem; } .name { flex-direction: column; gap: 0; } tbody .name:has(> :nth-child(2)) { min-width: 9em; } thead .name > :nth-child(2) { display: none; }
      .source { text-decoration: none; } .source::after { content: "[" attr(data-source) "]"; font-size: .72em; color: var(--soft); margin-left: .15em; vertical-align: .25em; }
      a.file::after { content: "（" attr(data-path) "）"; color: var(--soft); }
    }
    """
}
