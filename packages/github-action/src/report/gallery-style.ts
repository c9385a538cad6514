/** The gallery's look: system fonts, light and dark after the system, columns after the window. */

export const GALLERY_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f5f4f1; --card: #fff; --ink: #1c1d20; --soft: #5d6068; --line: #e3e1db; --line-strong: #c9c6be;
  --fill: #efede8; --accent: #b93a20; --focus: #1f5fd6; --stage: #101114;
  --good: #1a7346; --bad: #ad2219; --bad-fill: #fdf1ef; --bad-line: #f1d3ce;
  --warn: #855200; --warn-fill: #fbf0d9; --calm-fill: #e6f1ea;
  --shadow: 0 1px 2px rgb(30 25 15 / 5%), 0 6px 20px -8px rgb(30 25 15 / 12%);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111215; --card: #1a1b1f; --ink: #ececea; --soft: #a2a5ad; --line: #2b2d33; --line-strong: #43464f;
    --fill: #24262b; --accent: #ff8a6e; --focus: #8ab4ff; --stage: #08090a;
    --good: #6fcf9a; --bad: #ff9f95; --bad-fill: #281a1a; --bad-line: #4a2a28;
    --warn: #f0bd62; --warn-fill: #34290f; --calm-fill: #173023;
    --shadow: none;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 90rem; padding: 0 clamp(1rem, 3.2vw, 2.75rem);
  background: var(--page); color: var(--ink);
  font: 400 .9375rem/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  -webkit-font-smoothing: antialiased;
}
h1, h2, h3, p, dl, dd, ul, fieldset { margin: 0; padding: 0; border: 0; font-weight: inherit; }
a { color: inherit; text-underline-offset: .2em; }
code { font: .875em/1.4 var(--mono); overflow-wrap: anywhere; }
abbr { text-decoration: none; }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sprite { position: absolute; }
.icon { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.125em; }

.page-head { padding: clamp(1.75rem, 4.5vw, 3.25rem) 0 1.5rem; }
.brand { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .45rem; color: var(--soft); font-size: .8125rem; }
.logo { width: 1.125rem; height: 1.125rem; }
.logo rect { fill: #d9482b; }
.logo path { fill: #fff; }
h1 { margin-top: .9rem; font-size: clamp(1.75rem, 4vw, 2.5rem); line-height: 1.15; font-weight: 650; letter-spacing: -.022em; text-wrap: balance; overflow-wrap: anywhere; }
.lead { margin-top: .4rem; color: var(--soft); font-size: 1.0625rem; }
.totals { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin-top: 1.6rem; }
.totals dt { color: var(--soft); font-size: .8125rem; }
.totals dd { font-size: 1.375rem; line-height: 1.3; font-weight: 600; letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
.totals .good dd { color: var(--good); }
.totals .bad dd { color: var(--bad); }

.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: .625rem; padding: .75rem 0; border-top: 1px solid var(--line); }
.filters { display: flex; flex-wrap: wrap; gap: 2px; padding: 3px; border-radius: 10px; background: var(--fill); min-width: 0; }
.filters label { position: relative; cursor: pointer; }
.filters input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.filters span { display: block; padding: .3rem .75rem; border-radius: 7px; color: var(--soft); font-size: .875rem; white-space: nowrap; }
.filters b { margin-left: .2rem; font-weight: 400; font-variant-numeric: tabular-nums; opacity: .8; }
.filters label:hover span { color: var(--ink); }
.filters input:checked + span { background: var(--card); color: var(--ink); font-weight: 550; box-shadow: 0 1px 3px rgb(0 0 0 / 14%); }
.filters input:focus-visible + span { outline: 2px solid var(--focus); outline-offset: 1px; }
.find { display: flex; align-items: center; gap: .5rem; flex: 1 1 13rem; max-width: 22rem; margin-left: auto; padding: 0 .7rem; height: 2.375rem; border: 1px solid var(--line-strong); border-radius: 10px; background: var(--card); color: var(--soft); }
.find:focus-within { outline: 2px solid var(--focus); outline-offset: 1px; }
.find input { flex: 1; min-width: 0; height: 100%; border: 0; padding: 0; background: none; color: var(--ink); outline: none; font-size: max(.9375rem, 16px); }
@media (pointer: fine) { .find input { font-size: .9375rem; } }
.find input::placeholder { color: var(--soft); opacity: 1; }
#play-all, #export, .together-play { display: inline-flex; align-items: center; gap: .45rem; height: 2.375rem; padding: 0 .95rem; border: 1px solid var(--ink); border-radius: 10px; background: var(--ink); color: var(--page); font-size: .875rem; font-weight: 550; cursor: pointer; }
#play-all:hover, #export:hover, .together-play:hover { opacity: .88; }
#export { border-color: var(--line-strong); background: none; color: var(--ink); }
#play-all[aria-pressed="true"], .together-play[aria-pressed="true"] { background: none; color: var(--ink); }

.cards { display: grid; list-style: none; gap: 1.5rem; padding: .75rem 0 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21.5rem), 1fr)); }
.cards.few { grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
.few .card:only-child { max-width: 46rem; }
.cards.upright { grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr)); }
.card { display: flex; flex-direction: column; min-width: 0; overflow: hidden; border: 1px solid var(--line); border-radius: 14px; background: var(--card); box-shadow: var(--shadow); }
.stage { position: relative; display: grid; place-items: center; min-width: 0; background: var(--stage); }
.stage video { display: block; width: 100%; height: auto; max-height: 80vh; background: var(--stage); }
.stage video:not([width]) { aspect-ratio: 16 / 9; }
.stage video:focus-visible { outline-offset: -3px; }
.stage.quiet, .stage.link, .stage.broken { aspect-ratio: 16 / 9; padding: 1rem; background: var(--fill); color: var(--soft); text-align: center; font-size: .875rem; }
.planned .stage.quiet { aspect-ratio: auto; padding: 1.4rem 1rem; border-bottom: 1px solid var(--line); }
.stage.quiet b { color: var(--ink); font-weight: 600; }
.stage.broken video { display: none; }
.stage.link span { display: inline-flex; align-items: center; gap: .5rem; color: var(--ink); text-decoration: underline; }

.body { display: flex; flex-direction: column; flex: 1; min-width: 0; padding: .9rem 1.1rem .35rem; }
.top { display: flex; align-items: center; gap: .6rem; min-height: 1.4rem; color: var(--soft); font-size: .75rem; }
.top h2, .top h3 { color: var(--ink); font-size: .75rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.source { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; direction: rtl; text-align: left; font-family: var(--mono); font-size: .6875rem; }
.pill { margin-left: auto; padding: .05rem .5rem; border-radius: 99px; background: var(--calm-fill); color: var(--good); font-size: .6875rem; font-weight: 600; white-space: nowrap; }
.text { margin-top: .35rem; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; line-clamp: 4; overflow: hidden; }
.text:has(+ .more[open]) { display: block; max-height: 24rem; overflow: auto; }
.text.none { color: var(--soft); font-style: italic; }
.more { margin-top: .1rem; font-size: .8125rem; }
.more summary { display: inline-block; padding: .1rem 0; color: var(--soft); cursor: pointer; text-decoration: underline; text-decoration-color: var(--line-strong); text-underline-offset: .2em; }
.more summary::-webkit-details-marker { display: none; }
.more summary:hover { color: var(--ink); }
.facts { margin-top: auto; padding-top: .8rem; color: var(--soft); font-size: .8125rem; line-height: 1.55; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.facts span { white-space: nowrap; }
.facts i { font-style: normal; opacity: .6; }
.actions { display: flex; align-items: center; flex-wrap: wrap; gap: 0 .25rem; min-height: 2.9rem; margin-top: .7rem; border-top: 1px solid var(--line); font-size: .8125rem; }
.cost::first-letter { text-transform: uppercase; }
.cost { margin-right: auto; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.actions button, .actions a, .group-head .copy, .plain { display: inline-flex; align-items: center; gap: .35rem; padding: .35rem .5rem; border: 0; border-radius: 8px; background: none; color: var(--soft); text-decoration: none; white-space: nowrap; cursor: pointer; }
.actions > :last-child:not(.cost) { margin-right: -.5rem; }
.actions button:hover, .actions a:hover, .group-head .copy:hover { background: var(--fill); color: var(--ink); }
.actions .done, .group-head .done { color: var(--good); }
.plain { text-decoration: underline; color: var(--ink); }

.group { margin-top: .75rem; padding: 1.25rem 0 .75rem; border-top: 1px solid var(--line); }
.group:not(:has(.card:not([hidden]))) { display: none; }
.group + .cards { padding-top: 1.5rem; border-top: 1px solid var(--line); }
.group-head h2 { font-size: 1.125rem; font-weight: 650; letter-spacing: -.01em; }
.group-head h2 span { margin-left: .35rem; color: var(--soft); font-size: .8125rem; font-weight: 400; letter-spacing: 0; }
.group-head .text { max-width: 70ch; }
.group-head .copy { margin-left: -.5rem; font-size: .8125rem; }
.together { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: .75rem; margin-top: .5rem; padding: .5rem 0; background: var(--page); }
.together input { flex: 1; min-width: 0; max-width: 32rem; height: 2.375rem; margin: 0; accent-color: var(--accent); cursor: pointer; }
.together output { min-width: 6.5rem; color: var(--soft); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.maker { margin-top: .35rem; overflow-wrap: anywhere; }
.maker b { font-weight: 650; }
.maker span { color: var(--soft); }
.maker span::before { content: "· "; opacity: .6; }
.cards.side { grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); align-items: start; padding-top: .5rem; }
.cards.side.upright { grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); }
.side:not(.upright) .card { max-width: 46rem; }
.side .card:has(.vote[aria-pressed="true"]) { border-color: var(--good); box-shadow: 0 0 0 1px var(--good); }
.vote[aria-pressed="true"] { background: var(--calm-fill); color: var(--good); font-weight: 600; }
.votes { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .9rem; flex: 1 1 100%; color: var(--soft); font-size: .8125rem; }

/* A clip that stands upright among others that lie: beside its words, so that it does not tower over its row. */
.mixed .card.upright { flex-direction: row; align-items: stretch; }
.mixed .card.upright .stage { flex: 0 0 54%; padding: .8rem; background: var(--fill); }
.mixed .card.upright video { border-radius: 9px; }
.mixed .card.upright .body { padding-left: 1rem; }
.few .card.upright .stage video { width: auto; height: min(72vh, 40rem); max-width: 100%; }
.mixed .card.upright .text { -webkit-line-clamp: 7; line-clamp: 7; }
@media (min-width: 40.01rem) {
  .mixed .card.upright .actions { padding: .4rem 0; }
  .mixed .card.upright .actions .cost { flex: 1 0 100%; padding: .2rem 0; }
  .mixed .card.upright .actions > :not(.cost) { margin: 0; padding-left: 0; }
  .mixed .card.upright .actions > :hover:not(.cost) { background: none; }
}

.stage.failure { display: block; justify-items: normal; padding: 1.1rem; border-bottom: 1px solid var(--bad-line); background: var(--bad-fill); font-size: .875rem; }
.failure h3 { display: flex; align-items: center; gap: .45rem; color: var(--bad); font-size: 1rem; font-weight: 600; line-height: 1.35; }
.failure .tags { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .6rem; margin-top: .4rem; font-size: .8125rem; color: var(--soft); }
.failure .tags span { padding: .05rem .55rem; border-radius: 99px; font-size: .75rem; font-weight: 600; }
.failure .tags span::first-letter { text-transform: uppercase; }
.failure .tags span { display: inline-block; }
.charged-no { background: var(--calm-fill); color: var(--good); }
.charged-unknown { background: var(--warn-fill); color: var(--warn); }
.charged-yes { background: var(--bad-line); color: var(--bad); }
.failure .advice { margin-top: .7rem; }
.failure .advice b { display: block; font-weight: 600; }

.nothing { padding: 3rem 0; text-align: center; color: var(--soft); }
.page-foot { padding: 1.25rem 0 2.5rem; color: var(--soft); font-size: .8125rem; }

@media (max-width: 40rem) {
  .toolbar { align-items: stretch; }
  .filters { flex: 1 1 100%; }
  .filters label { flex: 1 1 auto; text-align: center; }
  .filters span { padding: .4rem .5rem; }
  .find { max-width: none; }
  .totals { gap: .9rem 1.9rem; }
  .cards { gap: 1.1rem; }
  .actions button, .actions a, .group-head .copy, .together-play { min-height: 2.75rem; }
  .together input { min-height: 2.75rem; }
  .together output { min-width: 5.6rem; }
  .cards.side.upright { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .6rem; }
  /* Two fit beside each other. More of them are a row to push aside: two above a third are no comparison. */
  .cards.side.upright:has(> :nth-child(3)) { grid-auto-flow: column; grid-template-columns: none; grid-auto-columns: 15.5rem; overflow-x: auto; overscroll-behavior-x: contain; scroll-snap-type: x proximity; }
  .cards.side.upright .card { scroll-snap-align: start; }
  .cards .card.upright { flex-direction: column; }
  .cards .card.upright .body { padding-left: 1.1rem; }
  .mixed .card.upright .stage { padding: .8rem; }
  .cards .card.upright .stage video { width: auto; height: min(64vh, 27rem); max-width: 100%; }
  .cards.side.upright .card.upright .stage video { width: 100%; height: auto; }
  .cards.side.upright .card.upright .body { padding: .7rem .75rem .2rem; }
  .side.upright .get span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (prefers-reduced-motion: no-preference) {
  .filters span, #play-all, #export, .together-play, .group-head .copy, .actions button, .actions a { transition: background-color .15s, color .15s, opacity .15s; }
}
@media (forced-colors: active) {
  .filters input:checked + span { outline: 2px solid; }
}
@media print { .toolbar, .together, .group-head .copy, .actions button, .actions a, .more { display: none !important; } .card { break-inside: avoid; } }
`
