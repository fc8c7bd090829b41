/** Numerals of Chinese and Japanese, plain and formal, each with its value. */
export const numerals: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  壱: 1,
  二: 2,
  贰: 2,
  貳: 2,
  弐: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  參: 3,
  参: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  陸: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}

/** Numerals that multiply the digit before them. */
export const tens: Readonly<Record<string, number>> = {十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000}

/** Numerals that multiply all that stands before them. */
export const myriads: Readonly<Record<string, number>> = {万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12}

/** What is counted or measured after a single numeral: without one it is mostly part of another word. */
export const counters =
  '个個双雙对對足人名位件起架辆輛艘只隻条條座栋棟次年月日天周週岁歳歲秒度倍层層级級场場届屆枚台回つ票匹頭头発发号號元円块塊美欧英港日ド％%割成％'

/** Words that begin with a numeral and count nothing. */
export const notCounted =
  /^(?:一时|一時|十分|一家|一点|一點|一度|一次性|一日|一回|一名|一位|一人一|千万(?![人元円美个個名])|百度|三角|四川|一天|一年|一个|一個|一起|一号|一號|一次|一度|一周|五角)/u
