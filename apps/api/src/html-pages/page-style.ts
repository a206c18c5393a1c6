/** How the few pages look that are made on the server. Contrast is at least 4.5 : 1 in light and dark. */
export const pageStyle = `:root {
  --paper: #f3f5f8; --sheet: #fff; --ink: #14202e; --soft: #4b5a6c; --line: #d5dce4; --accent: #0b4f9e; --on-accent: #fff;
  --warn-line: #a15c00; --warn-paper: #fff6e5; --hover: #eef3f9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0e141b; --sheet: #17202a; --ink: #e8edf3; --soft: #a9b6c4; --line: #314152; --accent: #8ebcf5; --on-accent: #0b1a2b;
    --warn-line: #d99a3d; --warn-paper: #2c2210; --hover: #1f2b38;
  }
}
* { box-sizing: border-box }
body {
  margin: 0; min-height: 100vh; padding: 2rem 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
}
main { max-width: 34rem; margin: 0 auto; padding: 1.75rem 2rem 2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem }
h1 { margin: 1.25rem 0 1rem; font-size: 1.35rem; line-height: 1.35 }
h1 [lang=en] { font-size: 1rem; font-weight: 500 }
h2 { margin: 1.5rem 0 .5rem; font-size: 1rem }
[lang=en] { color: var(--soft) }
a { color: var(--accent) }
.brand { margin: 0; font-weight: 600; letter-spacing: .02em }
.brand span { display: inline-block; padding: .1rem .4rem; margin-right: .25rem; border-radius: .3rem; background: var(--accent); color: var(--on-accent) }
.simulated { margin: 1rem 0 0; padding: .6rem .9rem; border: 2px solid var(--warn-line); border-radius: .5rem; background: var(--warn-paper) }
.simulated [lang=en] { color: inherit }
.people { display: grid; gap: .5rem; margin: 0; padding: 0; list-style: none }
.people button {
  display: grid; grid-template-columns: auto 1fr auto; gap: 0 .75rem; align-items: center; width: 100%; padding: .55rem .8rem; text-align: left;
  background: var(--sheet); color: inherit; border: 1px solid var(--line); border-radius: .5rem; font: inherit; cursor: pointer;
}
.people button:hover { background: var(--hover); border-color: var(--accent) }
.people .mark { display: grid; place-items: center; width: 2.25rem; height: 2.25rem; border-radius: 50%; background: var(--hover); color: var(--accent); font-weight: 600 }
.people .who { font-weight: 600 }
.people .post { grid-column: 2; font-size: .875rem; color: var(--soft) }
.people code { grid-column: 3; grid-row: 1; font-size: .8rem; color: var(--soft) }
details { margin-top: 1rem } summary { cursor: pointer; padding: .3rem 0 } details .people { margin-top: .5rem }
label { display: block; margin-top: 1rem; font-weight: 600 }
input[type=text], input[type=password] {
  width: 100%; margin-top: .25rem; padding: .55rem .7rem; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--soft); border-radius: .4rem;
}
button.main, a.main {
  display: inline-block; margin-top: 1.25rem; padding: .6rem 1.4rem; font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent);
  border: 0; border-radius: .4rem; text-decoration: none; cursor: pointer;
}
button.main [lang=en], a.main [lang=en] { color: inherit }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.fault { padding: .6rem .9rem; border-left: 4px solid #b3261e; background: var(--hover) }
.small { font-size: .875rem; color: var(--soft) }
`;
