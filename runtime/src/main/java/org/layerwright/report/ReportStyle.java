package org.layerwright.report;

/** The page's style sheet. Free of the characters that XML would want escaped. */
final class ReportStyle {

    private static final String COLOURS =
            """
            :root {
              color-scheme: light dark;
              --page: #f6f7f9; --card: #ffffff; --edge: #e3e6eb; --ink: #1b2430; --soft: #5a6675;
              --faint: #e9ecf0; --hair: #97a2b0; --right: #00745a; --right-bg: #e2f4ee;
              --wrong: #b3410c; --wrong-bg: #fdeadf; --missed: #5a6675; --missed-bg: transparent;
              --s1: #0b6bb0; --s2: #d1570a; --s3: #00875f; --s4: #a9437f; --s5: #3a9fd6;
              --s6: #c48a00; --s7: #6a7482; --heat: 11, 107, 176;
            }
            @media screen and (prefers-color-scheme: dark) {
              :root {
                --page: #0f1318; --card: #181d24; --edge: #2a313b; --ink: #e7ebf0; --soft: #9daaba;
                --faint: #262d36; --hair: #6b7888; --right: #5fd1ac; --right-bg: #12352b;
                --wrong: #ff9d66; --wrong-bg: #432212; --missed: #9daaba;
                --s1: #4da3e8; --s2: #f58543; --s3: #33bd92; --s4: #db86b8; --s5: #8fd0f5;
                --s6: #e5b53a; --s7: #a4afbd; --heat: 77, 163, 232;
              }
            }
            .s1 { --c: var(--s1); } .s2 { --c: var(--s2); } .s3 { --c: var(--s3); }
            .s4 { --c: var(--s4); } .s5 { --c: var(--s5); } .s6 { --c: var(--s6); }
            .s7 { --c: var(--s7); } .d0 { --dash: none; } .d1 { --dash: 7 4; } .d2 { --dash: 2 4; }
            """;

    private static final String PAGE =
            """
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
            body {
              margin: 0; background: var(--page); color: var(--ink);
              font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue",
                "Noto Sans", "Liberation Sans", Arial, sans-serif;
            }
            .page { max-width: 1160px; margin: 0 auto; padding: 44px 20px 32px; }
            header { margin-bottom: 28px; }
            h1 {
              margin: 0 0 4px; font-size: clamp(28px, 5vw, 40px); line-height: 1.15; font-weight: 700;
              letter-spacing: -0.02em; overflow-wrap: anywhere;
            }
            .subtitle { margin: 0 0 6px; max-width: 68ch; font-size: 17px; color: var(--soft); }
            time, footer { font-size: 13px; color: var(--soft); }
            footer { margin-top: 28px; }
            h2 { margin: 0 0 14px; font-size: 17px; line-height: 1.3; letter-spacing: -0.005em; }
            .facts {
              display: flex; flex-wrap: wrap; gap: 1px; margin: 0 0 20px; overflow: hidden;
              background: var(--card); border: 1px solid var(--edge); border-radius: 12px;
            }
            .facts div { flex: 1 1 140px; padding: 16px 20px; box-shadow: 0 0 0 1px var(--edge); }
            dt { font-size: 13px; color: var(--soft); }
            dd { margin: 0; }
            dd.value {
              font-size: 26px; font-weight: 650; line-height: 1.3; letter-spacing: -0.01em;
              font-variant-numeric: tabular-nums; white-space: nowrap;
            }
            dd.note { font-size: 13px; color: var(--soft); }
            nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 0 0 20px; font-size: 14px; }
            nav a { color: var(--s1); text-decoration: none; }
            nav a:hover { text-decoration: underline; }
            main { display: flex; flex-wrap: wrap; gap: 20px; }
            section {
              flex: 1 1 100%; min-width: 0; padding: 20px 24px 22px; background: var(--card);
              border: 1px solid var(--edge); border-radius: 12px; scroll-margin-top: 16px;
            }
            section.half { flex-basis: 440px; }
            .blocks { display: flex; flex-wrap: wrap; gap: 22px; }
            .blocks .scroll, .blocks .chart { min-width: 0; }
            .scroll, .sheet, .prose, pre, p.key { flex: 1 1 100%; }
            pre { min-width: 0; }
            .prose { max-width: 72ch; }
            .prose p { margin: 0 0 10px; white-space: pre-line; }
            .prose p:last-child { margin-bottom: 0; }
            pre {
              margin: 0; padding: 14px 16px; overflow-x: auto; background: var(--page);
              border-radius: 8px; font: 12.5px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas,
                "Liberation Mono", "DejaVu Sans Mono", monospace;
            }
            .scroll { overflow-x: auto; }
            table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
            th, td { padding: 7px 0 7px 24px; border-bottom: 1px solid var(--faint); white-space: nowrap; }
            th:first-child, td:first-child { padding-left: 0; }
            tbody tr:last-child td { border-bottom: 0; }
            th { font-size: 13px; font-weight: 500; color: var(--soft); border-color: var(--edge); }
            .word { text-align: left; }
            .number { text-align: right; }
            table.heat { width: auto; }
            table.heat th, table.heat td { padding: 6px 12px; text-align: right; }
            table.heat tbody th { color: var(--ink); border-color: var(--faint); }
            table.heat td { background: rgba(var(--heat), var(--share)); }
            .remarks { flex: 1 1 100%; min-width: 0; margin: 0; padding: 0; list-style: none; }
            .remarks li { display: flex; gap: 14px; padding: 8px 0; border-bottom: 1px solid var(--faint); }
            .remarks li:last-child { border-bottom: 0; }
            .remarks b { flex: 0 0 64px; font-size: 13px; font-weight: 600; color: var(--soft); }
            .remarks .error b { color: var(--wrong); }
            .remarks .warning b { color: var(--ink); }
            .remarks div { min-width: 0; overflow-wrap: anywhere; }
            .remarks span { display: block; font-size: 13px; color: var(--soft); }
            """;

    private static final String CHARTS =
            """
            figure { margin: 0; }
            .chart { flex: 1 1 420px; max-width: 720px; }
            .chart figcaption { margin-bottom: 6px; font-size: 14px; font-weight: 600; }
            svg { display: block; width: 100%; height: auto; overflow: visible; }
            svg text { font-size: 12px; fill: var(--soft); font-variant-numeric: tabular-nums; }
            svg .category, svg .mark { fill: var(--ink); }
            svg .value {
              font-size: 11px; paint-order: stroke; stroke: var(--card); stroke-width: 3px;
              stroke-linejoin: round;
            }
            svg .end { fill: var(--c); font-weight: 600; }
            svg .grid { stroke: var(--faint); }
            svg .axis { stroke: var(--hair); }
            line.mark { stroke: var(--hair); stroke-dasharray: 3 3; }
            .series path {
              stroke: var(--c); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round;
              stroke-dasharray: var(--dash);
            }
            .series circle, .band circle { fill: var(--c); }
            .bar { fill: var(--c); }
            .reference { stroke: var(--ink); stroke-width: 2; }
            .band circle { stroke: var(--card); stroke-width: 1.5; }
            .band line, .band circle { visibility: hidden; pointer-events: none; }
            .band:hover line, .band:hover circle { visibility: visible; }
            .hair { stroke: var(--hair); }
            .group:hover .row { fill: var(--faint); opacity: 0.5; }
            .picking svg [data-series] { opacity: 0.15; }
            .picking svg .picked { opacity: 1; }
            .legend {
              display: flex; flex-wrap: wrap; gap: 3px 18px; margin: 0 0 10px; padding: 0;
              list-style: none; font-size: 13px; color: var(--soft);
            }
            .legend li { display: flex; align-items: center; gap: 7px; cursor: default; }
            .legend b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
            .key { flex: none; }
            .bar-key { width: 12px; height: 12px; border-radius: 3px; background: var(--c); }
            .line-key { width: 18px; border-top: 3px solid var(--c); border-radius: 2px; }
            .line-key.d1 { border-top-style: dashed; border-radius: 0; }
            .line-key.d2 { border-top-style: dotted; border-radius: 0; }
            .reference-key { width: 2px; height: 14px; margin: 0 5px; background: var(--ink); }
            .narrow, .narrow-only { display: none; }
            #tip {
              position: fixed; z-index: 9; display: table; padding: 7px 9px; pointer-events: none;
              background: var(--ink); color: var(--card); border-radius: 7px; font-size: 12.5px;
              line-height: 1.5; font-variant-numeric: tabular-nums; white-space: nowrap;
            }
            #tip[hidden] { display: none; }
            #tip div { display: table-row; }
            #tip div:first-child { font-weight: 650; }
            #tip span { display: table-cell; }
            #tip span + span { padding-left: 14px; text-align: right; }
            """;

    private static final String SHEETS =
            """
            .sheet {
              display: grid; gap: 18px 14px; align-items: start;
              grid-template-columns: repeat(auto-fill, minmax(148px, 1fr));
            }
            .sheet.compact { gap: 10px; grid-template-columns: repeat(auto-fill, minmax(92px, 1fr)); }
            .picture img {
              display: block; width: 100%; aspect-ratio: 1; object-fit: contain; border-radius: 8px;
              background: var(--faint);
            }
            .caption {
              display: block; margin-top: 6px; overflow: hidden; font-size: 13px; color: var(--soft);
              text-overflow: ellipsis; white-space: nowrap;
            }
            .tags { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 5px; }
            p.key { margin: 0; }
            .tag {
              padding: 1px 8px; border: 1px solid var(--edge); border-radius: 99px;
              font-size: 12.5px; line-height: 1.5; overflow-wrap: anywhere;
            }
            .tag i { margin-right: 4px; font-style: normal; font-weight: 700; }
            .tag.right { color: var(--right); background: var(--right-bg); border-color: transparent; }
            .tag.wrong { color: var(--wrong); background: var(--wrong-bg); border-color: transparent; }
            .tag.missed { color: var(--missed); border: 1px dashed var(--hair); }
            """;

    private static final String SMALL_AND_PAPER =
            """
            @media screen and (max-width: 560px) {
              .page { padding: 28px 12px 24px; }
              section { padding: 16px 14px 18px; }
              section.half { flex-basis: 100%; }
              .chart { flex-basis: 100%; }
              .facts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
              .facts div { padding: 12px 14px; }
              .facts div:last-child:nth-child(odd) { grid-column: span 2; }
              dd.value { font-size: 22px; white-space: normal; overflow-wrap: anywhere; }
              .wide { display: none; }
              .narrow { display: block; }
              .narrow-only { display: flex; }
              .sheet { grid-template-columns: repeat(auto-fill, minmax(132px, 1fr)); }
              th, td { padding-left: 16px; }
            }
            @media print {
              :root { --page: #ffffff; --edge: #cccccc; }
              .page { max-width: none; padding: 0; }
              nav, #tip { display: none; }
              section { break-inside: auto; padding: 12px 16px; }
              section.half { flex-basis: 300px; }
              .chart { flex-basis: 300px; max-width: 440px; }
              .wide { display: none; }
              .narrow { display: block; }
              .narrow-only { display: flex; }
              section.half, figure, tr { break-inside: avoid; }
              h2 { break-after: avoid; }
              * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            }
            """;

    static final String CSS = COLOURS + PAGE + CHARTS + SHEETS + SMALL_AND_PAPER;

    private ReportStyle() {}
}
