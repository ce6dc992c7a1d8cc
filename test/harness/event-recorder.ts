import { Injectable, type Type } from '@nestjs/common';
import { Observe, WechatEvent } from 'nestjs-wechat';

/** A provider that keeps every event in the order in which they came. */
export function eventRecorder(): { readonly provider: Type; readonly events: WechatEvent[] } {
  const events: WechatEvent[] = [];
  @Injectable()
  class Recorder {
    @Observe(WechatEvent) record(event: WechatEvent): void {
      events.push(event);
    }
  }
  return { provider: Recorder, events };
}
