/**
 * The index of the first character that XML cannot contain, or -1: a control character other than tab, line feed and
 * carriage return, half a character, or one of the two noncharacters that XML excludes.
 */
export function illegalCharacterAt(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 ? unit !== 0x09 && unit !== 0x0a && unit !== 0x0d : unit > 0xfffd) {
      return i;
    }
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = unit <= 0xdbff ? text.charCodeAt(i + 1) : NaN;
      if (!(next >= 0xdc00 && next <= 0xdfff)) {
        return i;
      }
      i++;
    }
  }
  return -1;
}
