/** ٠-٩ and ۰-۹ as 0-9; all else as it is. */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** 0-9 and ۰-۹ as ٠-٩; all else as it is. */
export function toArabicDigits(text: string): string {
  return text.replace(/[0-9۰-۹]/g, (digit) => String.fromCharCode(0x660 + (digit.charCodeAt(0) & 0xf)));
}
