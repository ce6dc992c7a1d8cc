import { defineFault, sure } from '../fault.js';

export const portNot80443 = defineFault({
  id: 'port-not-80-443',
  stage: 'address',
  side: 'outside',
  evidence: ({ target, reach }) =>
    target !== undefined && reach !== undefined && target.port !== 80 && target.port !== 443
      ? sure(`the URL has the port ${target.port}`, `URL 的端口是 ${target.port}`)
      : undefined,
  en: {
    name: 'The port is neither 80 nor 443',
    symptom: 'The console refuses the URL, or says 请求URL超时 (ret 200301).',
    cause: 'WeChat calls only port 80 for http:// and port 443 for https://.',
    cure: 'Let a reverse proxy receive the path on port 80 or 443 and forward it to the port of your application. Enter the URL without a port.',
  },
  zh: {
    name: '端口不是 80 或 443',
    symptom: '后台不接受该 URL，或提示“请求URL超时”（ret 200301）。',
    cause: '微信只访问 80（http）和 443（https）端口。',
    cure: '用反向代理在 80 或 443 端口接收，再转发到应用的端口；后台填写的 URL 不要带端口。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>'",
});
