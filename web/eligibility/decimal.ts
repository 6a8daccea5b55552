/** A decimal number, exactly: its digits as one whole number, and how many of them stand behind the point. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const WRITTEN = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;
const CERTAIN_DIGITS = 15;

/** @throws RangeError where a number has more digits than JSON's numbers keep; one as text may have any */
export function decimal(written: string | number): Decimal {
  const [, whole, behind = "", exponent = "0"] = WRITTEN.exec(String(written)) ?? [];
  if (whole === undefined) {
    throw new RangeError(`"${written}" is no number`);
  }
  const digits = whole + behind;
  if (typeof written === "number" && digits.replace(/^-?0*/, "").length > CERTAIN_DIGITS) {
    throw new RangeError(`${written} has more than ${CERTAIN_DIGITS} digits`);
  }
  return { digits: BigInt(digits), scale: behind.length - Number(exponent) };
}

export function times(one: Decimal, other: Decimal): Decimal {
  return { digits: one.digits * other.digits, scale: one.scale + other.scale };
}

/** As a whole number of parts, of which there are ten for each place; what is smaller is cut off downwards. */
export function parts(value: Decimal, places: number): bigint {
  const shift = places - value.scale;
  if (shift >= 0) {
    return value.digits * 10n ** BigInt(shift);
  }
  const divisor = 10n ** BigInt(-shift);
  const cut = value.digits / divisor;
  return value.digits < 0n && cut * divisor !== value.digits ? cut - 1n : cut;
}

/** @throws RangeError where something stands behind the point */
export function whole(value: Decimal): number {
  const cut = parts(value, 0);
  if (cut * 10n ** BigInt(Math.max(0, value.scale)) !== value.digits * 10n ** BigInt(Math.max(0, -value.scale))) {
    throw new RangeError("not a whole number");
  }
  return Number(cut);
}
