const simulatedBanner = `<p class="banner" role="status">模拟日志：本系统中的案件、人员和时间均为虚构。<br>
<span lang="en">Simulated log: every case, person and instant here is fictional.</span></p>`;

/** A page for who opens the address in a browser: what this is and where to go. @param simulated says so, always */
export const landingPage = (simulated: boolean) => `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Countersign 会签</title>
<style>
  body { font: 1rem/1.7 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1a2433; background: #fff }
  a { color: #0b57a4 } h1 { line-height: 1.3 } code { font-size: .95em }
  .banner { border: 2px solid #a15c00; background: #fff6e5; padding: .6rem 1rem }
  [lang=en] { color: #45546b }
</style>
</head>
<body>
<main>
${simulated ? simulatedBanner : ''}
<h1>Countersign 会签</h1>
<p>案件审批链：谁、在什么时间、依据哪些材料和哪条规则、以何种权限签署，全部入日志，可重放、可核验。</p>
<p lang="en">Approval chains of cases: who signed what, when, on which materials, under which rule and with what authority;
recorded, replayable and verifiable.</p>
<ul>
<li><a href="/docs">接口文档 <span lang="en">API documentation</span></a></li>
<li><a href="/openapi.json">OpenAPI 3.1</a></li>
<li><a href="/health/ready">运行状况 <span lang="en">Health</span></a></li>
<li><a href="/problems">问题代码 <span lang="en">Problem codes</span></a></li>
</ul>
</main>
</body>
</html>
`;
