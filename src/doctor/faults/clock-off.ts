import { defineFault } from '../fault.js';

export const clockOff = defineFault({
  id: 'clock-off',
  stage: 'operation',
  side: 'inside',
  en: {
    name: 'The clock of the server is wrong',
    symptom: 'Every request is refused as too old or from the future.',
    cause: 'The clock runs fast or slow, so it differs too much from the timestamp of the requests.',
    cure: 'Set the clock with NTP, or allow a larger timestampTolerance.',
  },
  zh: {
    name: '服务器时间不准',
    symptom: '所有请求都因为时间戳过旧或来自未来而被拒绝。',
    cause: '服务器的时钟偏快或偏慢，与请求的时间戳相差太大。',
    cure: '用 NTP 同步时间，或调大 timestampTolerance。',
  },
  command: 'date -u; curl -sI https://www.qq.com | grep -i ^date',
});
