#pragma once

#include <string_view>

namespace tributary {

/// The style sheet of toHtml(): light and dark by the reader's choice, black on white on paper.
inline constexpr std::string_view kHtmlStyle = R"css(
:root { color-scheme: light dark; --text: #17202B; --muted: #5B6878; --line: #D5DBE2;
  --surface: #FFFFFF; --raised: #EEF1F4; --accent: #0C716F; --warning: #8A5A00; }
@media (prefers-color-scheme: dark) { :root { --text: #E6EBF1; --muted: #97A3B2; --line: #2E3844;
  --surface: #12161C; --raised: #191F27; --accent: #3FB6B2; --warning: #E6AA2C; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--text);
  font: 15px/1.55 Inter, "DejaVu Sans", system-ui, sans-serif; }
main { max-width: 880px; margin: 0 auto; padding: 40px 24px 64px; }
article + article { border-top: 2px solid var(--line); margin-top: 56px; padding-top: 40px; }
h1 { font-size: 26px; line-height: 1.2; margin: 0 0 6px; font-weight: 600; }
h2 { font-size: 18px; margin: 40px 0 8px; font-weight: 600; }
h3 { font-size: 15px; margin: 22px 0 4px; font-weight: 600; }
p { margin: 0 0 10px; max-width: 74ch; }
ul { padding-left: 20px; margin: 0 0 12px; max-width: 74ch; }
li { margin-bottom: 4px; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.subtitle, .note, footer, figcaption, dt { color: var(--muted); }
.lead { font-size: 18px; line-height: 1.45; }
.note, footer, figcaption { font-size: 13px; }
footer { margin-top: 40px; border-top: 1px solid var(--line); padding-top: 10px; }
nav ol { columns: 2; padding: 14px 14px 12px 36px; margin: 20px 0; background: var(--raised);
  border-radius: 8px; font-size: 14px; }
dl { margin: 0 0 14px; }
dl div { display: grid; grid-template-columns: 190px 1fr; gap: 16px; padding: 4px 0;
  border-bottom: 1px solid var(--line); }
dd { margin: 0; overflow-wrap: anywhere; }
pre { background: var(--raised); border-radius: 6px; padding: 10px 12px; white-space: pre-wrap;
  overflow-wrap: anywhere; font: 13px/1.5 "DejaVu Sans Mono", ui-monospace, monospace; }
.wide { overflow-x: auto; margin: 14px 0 18px; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px;
  font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: 4px; }
th, td { text-align: left; vertical-align: top; padding: 5px 14px 5px 0;
  border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
th { border-bottom: 1.5px solid var(--text); font-weight: 600; }
.n { text-align: right; white-space: nowrap; }
td:not(.n) { overflow-wrap: anywhere; min-width: 6ch; }
figure { margin: 16px 0 20px; }
figure svg { width: 100%; height: auto; font-family: inherit; }
figcaption { margin-top: 4px; }
.space .line { height: 34px; border-bottom: 1px solid var(--muted); }
.banner { color: var(--warning); font-weight: 600; }
.watermark { position: fixed; inset: 0; display: grid; place-items: center; font-size: 16vw;
  font-weight: 700; transform: rotate(-35deg); opacity: 0.07; pointer-events: none; }
@media print { :root { --text: #000; --muted: #333; --line: #999; --surface: #fff; --raised: #fff;
    --accent: #000; --warning: #000; }
  @page { margin: 18mm; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  h2, h3, caption { break-after: avoid; } figure, tr, pre { break-inside: avoid; }
  thead { display: table-header-group; } .wide { overflow: visible; } nav { display: none; }
  article + article { break-before: page; border: 0; margin: 0; padding: 0; } }
)css";

}  // namespace tributary
