import { defineFault, sure } from '../fault.js';
import { seen } from '../readings/answers.js';

export const echoBom = defineFault({
  id: 'echo-bom',
  stage: 'handshake',
  side: 'outside',
  evidence: ({ handshake }) =>
    handshake?.rightEcho === 'bom'
      ? sure(
          `there is a byte order mark before the echostr: ${seen(handshake.right!)}`,
          `echostr 前面有 BOM：${seen(handshake.right!)}`,
        )
      : undefined,
  en: {
    name: 'There is a byte order mark before the echostr',
    symptom: 'Token验证失败 (ret 200302), although the log looks right.',
    cause: 'A source file was saved as UTF-8 with BOM, and its first bytes EF BB BF are sent with every answer.',
    cure: 'Save the files as UTF-8 without BOM.',
  },
  zh: {
    name: 'echostr 前面有 BOM',
    symptom: '“Token验证失败”（ret 200302），日志看起来完全正确。',
    cause: '源文件保存成了带 BOM 的 UTF-8，每次输出前都会带上 EF BB BF。',
    cure: '把文件改存为不带 BOM 的 UTF-8。',
  },
  command: "curl -i -A 'Mozilla/4.0' '<url>?signature=<signature>&timestamp=<timestamp>&nonce=<nonce>&echostr=123'",
});
